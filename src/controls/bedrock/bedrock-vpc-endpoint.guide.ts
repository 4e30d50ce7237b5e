import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has each VPC with something in it interface endpoints for the services of the setting `services` (`bedrock-runtime`)? Asked in regions with guardrails, agents, custom models or invocation logs.',
  attack:
    'A server needs the internet for nothing but asking a model. When it is taken over, the same way out serves to send the customers’ data away.',
  console: [
    'Open VPC, *Endpoints*, *Create endpoint*, and search the services for `bedrock-runtime`.',
    'Choose the VPC, a subnet in each zone and a security group that lets HTTPS in from the programs.',
    'Write a policy that names the models, create it, and take away the way out to the internet.',
  ],
  cli: code`
    aws ec2 create-vpc-endpoint --vpc-id VPC_ID --vpc-endpoint-type Interface \
      --service-name com.amazonaws.REGION.bedrock-runtime \
      --subnet-ids SUBNET_ID --security-group-ids GROUP_ID
  `,
  terraform: code`
    resource "aws_vpc_endpoint" "bedrock" {
      vpc_id              = "VPC_ID"
      vpc_endpoint_type   = "Interface"
      service_name        = "com.amazonaws.REGION.bedrock-runtime"
      subnet_ids          = ["SUBNET_ID"]
      security_group_ids  = ["GROUP_ID"]
      private_dns_enabled = true
    }
  `,
  cost: 'Each endpoint costs by the hour and zone, and by the gigabyte.',
  byHand: {
    run: "aws ec2 describe-vpc-endpoints --query 'VpcEndpoints[].[VpcId,ServiceName,State]'",
    look: '`bedrock-runtime` for each VPC whose programs ask models.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html'],
});
