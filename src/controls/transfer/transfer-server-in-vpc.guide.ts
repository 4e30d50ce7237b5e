import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the server’s endpoint in a VPC, where security groups say who reaches it?',
  attack:
    'The server for four suppliers is tried from four thousand addresses, day and night. A security group with the suppliers’ addresses would end that; a public endpoint can have none.',
  console: [
    'Open Transfer Family, the server, *Endpoint details*, *Edit*; stop it first.',
    'Choose *VPC hosted*, *Internal* or *Internet facing* with elastic addresses, and a security group.',
  ],
  cli: code`
    aws transfer update-server --server-id SERVER_ID --endpoint-type VPC \
      --endpoint-details VpcId=VPC_ID,SubnetIds=SUBNET_ID,AddressAllocationIds=ALLOCATION_ID
  `,
  terraform: code`
    resource "aws_transfer_server" "this" {
      endpoint_type = "VPC"

      endpoint_details {
        vpc_id                 = "VPC_ID"
        subnet_ids             = ["SUBNET_ID"]
        address_allocation_ids = ["ALLOCATION_ID"]
      }
    }
  `,
  cost: 'Elastic addresses cost half a cent an hour. The server’s address changes: partners with firewalls must be told.',
  byHand: {
    run: 'aws transfer describe-server --server-id SERVER_ID --query Server.EndpointType',
    look: '`VPC`.',
  },
  links: ['https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html'],
});
