import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the network ACL on a subnet? Default ACLs, which cannot be deleted, are not asked about.',
  attack:
    'The auditor is shown a network ACL that lets the office in and nobody else. It is on no subnet: all of them use the default one, which lets in everybody.',
  console: [
    'Open VPC, *Network ACLs*, the ACL, and the tab *Subnet associations*.',
    'Associate it with the subnets that it was made for; or choose *Actions*, *Delete network ACLs*.',
  ],
  cli: code`
    aws ec2 describe-network-acls --filters Name=association.subnet-id,Values=SUBNET_ID \
      --query 'NetworkAcls[].Associations[?SubnetId==\`SUBNET_ID\`].NetworkAclAssociationId'
    aws ec2 replace-network-acl-association --association-id ASSOCIATION_ID --network-acl-id ACL_ID

    # Or:
    aws ec2 delete-network-acl --network-acl-id ACL_ID
  `,
  terraform: code`
    resource "aws_network_acl_association" "this" {
      network_acl_id = "ACL_ID"
      subnet_id      = "SUBNET_ID"
    }
  `,
  cost: 'It is free. Before associating it, look whether it lets answers out (ports 1024 to 65535): else the subnet falls silent.',
  byHand: {
    run: "aws ec2 describe-network-acls --query 'NetworkAcls[?!IsDefault].[NetworkAclId,Associations[].SubnetId]'",
    look: 'A subnet for each.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html'],
});
