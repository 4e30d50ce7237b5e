import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does each VPC in which something runs have available interface endpoints for the services of the setting: EC2, ECR (API and registry), Systems Manager, Incident Manager and its contacts?',
  attack:
    'The workers of a VPC need nothing but ECR and Systems Manager, and for these two a NAT gateway lets them out to the whole internet. That is the way on which the code of a poisoned image sends the order data.',
  console: [
    'Open VPC, *Endpoints*, *Create endpoint*, and choose the service.',
    'Choose the VPC, a private subnet in each zone, and a security group that lets in 443 from the VPC.',
    'Leave *Enable DNS name* ticked, so that programs need no change; give the endpoint a policy.',
  ],
  cli: code`
    aws ec2 create-vpc-endpoint --vpc-endpoint-type Interface --vpc-id VPC_ID \
      --service-name com.amazonaws.REGION.ssm --subnet-ids SUBNET_ID SECOND_SUBNET_ID \
      --security-group-ids GROUP_ID --private-dns-enabled
  `,
  terraform: code`
    resource "aws_vpc_endpoint" "ssm" {
      vpc_id              = "VPC_ID"
      service_name        = "com.amazonaws.REGION.ssm"
      vpc_endpoint_type   = "Interface"
      subnet_ids          = ["SUBNET_ID", "SECOND_SUBNET_ID"]
      security_group_ids  = ["GROUP_ID"]
      private_dns_enabled = true
    }
  `,
  cost: 'Each endpoint costs by the hour in each zone, and by the gigabyte. Name in the setting `services` only what your machines use: Security Hub asks for all six, whether they are used or not. Endpoints that another VPC shares are not seen.',
  byHand: {
    run: code`
      aws ec2 describe-vpc-endpoints --filters Name=vpc-id,Values=VPC_ID \
        --query 'VpcEndpoints[].[ServiceName,VpcEndpointType,State]'
    `,
    look: 'An available one for each service that the VPC uses.',
  },
  links: ['https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html'],
});
