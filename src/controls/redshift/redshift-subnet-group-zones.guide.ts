import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has each subnet group subnets in two availability zones or more?',
  attack:
    'The zone fails, and Redshift could relocate the cluster by itself. The subnet group has nowhere to go.',
  console: [
    'Open Redshift, *Configurations*, *Subnet groups*, the group.',
    'Add a subnet of another zone.',
    'Save.',
  ],
  cli: code`
    aws redshift modify-cluster-subnet-group --cluster-subnet-group-name GROUP --subnet-ids SUBNET_A SUBNET_B
  `,
  terraform: code`
    resource "aws_redshift_subnet_group" "this" {
      name       = "GROUP"
      subnet_ids = ["SUBNET_A", "SUBNET_B"]
    }
  `,
  cost: 'It is free and interrupts nothing.',
  byHand: {
    run: code`
    aws redshift describe-cluster-subnet-groups --query "ClusterSubnetGroups[].[ClusterSubnetGroupName,Subnets[].SubnetAvailabilityZone.Name]"
  `,
    look: 'Two zones or more for every group.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-cluster-subnet-groups.html'],
});
