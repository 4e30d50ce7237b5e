import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is each peering connection between VPCs of the account, or with an account that the configuration names? A request that nobody accepted joins nothing yet.',
  attack:
    'A supplier’s VPC was peered for a migration and stayed. The supplier is broken into three years later, and its intruder finds a network in the routing table that answers.',
  console: [
    'Open VPC, *Peering connections*, and look at *Requester owner* and *Accepter owner*.',
    'Look in the route tables for what still uses it.',
    'Choose *Actions*, *Delete peering connection*, and tick *Delete related route table entries*.',
  ],
  cli: code`
    aws ec2 describe-route-tables --filters Name=route.vpc-peering-connection-id,Values=PEERING_ID --query 'RouteTables[].RouteTableId'
    aws ec2 delete-vpc-peering-connection --vpc-peering-connection-id PEERING_ID
  `,
  terraform: code`
    # Take the peering out of the configuration, and let apply delete it:
    removed {
      from = aws_vpc_peering_connection.this

      lifecycle {
        destroy = true
      }
    }
  `,
  cost: 'It is free. Whatever talks over the peering stops; where only one service of the other side is needed, PrivateLink gives that alone.',
  byHand: {
    run: code`
      aws ec2 describe-vpc-peering-connections \
        --query 'VpcPeeringConnections[].[VpcPeeringConnectionId,Status.Code,RequesterVpcInfo.OwnerId,AccepterVpcInfo.OwnerId]'
    `,
    look: 'Only accounts that you know.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/peering/delete-vpc-peering-connection.html'],
});
