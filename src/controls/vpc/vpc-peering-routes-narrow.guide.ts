import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no route by a peering connection lead to the whole of a network on the other side, or to more?',
  attack:
    'Two VPCs are peered so that one report server reads one database. The routes name both networks as a whole; an intruder on any machine of the one scans all machines of the other.',
  console: [
    'Open VPC, *Route tables*, and the table that the finding names, *Edit routes*.',
    'Add a route for each subnet or host of the other side that is needed, with the peering as target.',
    'Remove the route to the whole network.',
  ],
  cli: code`
    aws ec2 create-route --route-table-id ROUTE_TABLE_ID --destination-cidr-block NEEDED_SUBNET_CIDR \
      --vpc-peering-connection-id PEERING_ID
    aws ec2 delete-route --route-table-id ROUTE_TABLE_ID --destination-cidr-block WHOLE_CIDR
  `,
  terraform: code`
    resource "aws_route" "to_database" {
      route_table_id            = "ROUTE_TABLE_ID"
      destination_cidr_block    = "NEEDED_SUBNET_CIDR"
      vpc_peering_connection_id = "PEERING_ID"
    }
  `,
  cost: 'It is free. Flow logs tell which subnets really talk to each other; what is forgotten loses its connection at once.',
  byHand: {
    run: code`
      aws ec2 describe-route-tables --filters Name=route.vpc-peering-connection-id,Values=PEERING_ID \
        --query 'RouteTables[].[RouteTableId,Routes[?VpcPeeringConnectionId].DestinationCidrBlock]'
    `,
    look: 'No destination that is the CIDR block of a whole VPC.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/peering/peering-configurations-partial-access.html'],
});
