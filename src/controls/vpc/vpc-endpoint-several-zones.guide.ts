import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every interface endpoint have subnets in two Availability Zones at least? Gateway endpoints need none.',
  attack:
    'The zone with the only endpoint for Secrets Manager fails. The application runs on in the two other zones, until its containers start anew and cannot fetch their passwords.',
  console: [
    'Open VPC, *Endpoints*, the endpoint, and *Actions*, *Manage subnets*.',
    'Tick a second zone with a private subnet, and save.',
  ],
  cli: 'aws ec2 modify-vpc-endpoint --vpc-endpoint-id ENDPOINT_ID --add-subnet-ids SECOND_SUBNET_ID',
  terraform: code`
    resource "aws_vpc_endpoint" "this" {
      # …
      subnet_ids = ["SUBNET_ID", "SECOND_SUBNET_ID"]
    }
  `,
  cost: 'Each zone costs by the hour like the first. Traffic that stays in its zone then costs less.',
  byHand: {
    run: code`
      aws ec2 describe-vpc-endpoints --filters Name=vpc-endpoint-type,Values=Interface \
        --query 'VpcEndpoints[].[VpcEndpointId,SubnetIds]'
    `,
    look: 'Two subnets at least for each.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html'],
});
