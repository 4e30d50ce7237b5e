import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the function run in subnets of yours? Functions that need nothing in a VPC are safe without one; disable this control for them.',
  attack:
    'A poisoned library sends the environment of every call to an address abroad. In a VPC without a way out the call fails and shows up among the rejected flows; outside of one it just arrives.',
  console: [
    'Open Lambda, the function, *Configuration*, *VPC*, *Edit*.',
    'Choose the VPC, private subnets in two zones and a security group, and save.',
  ],
  cli: code`
    aws lambda update-function-configuration --function-name FUNCTION \
      --vpc-config SubnetIds=SUBNET_1,SUBNET_2,SecurityGroupIds=GROUP
  `,
  terraform: code`
    resource "aws_lambda_function" "this" {
      # …
      vpc_config {
        subnet_ids         = ["SUBNET_1", "SUBNET_2"]
        security_group_ids = ["SECURITY_GROUP_ID"]
      }
    }
  `,
  cost: 'The function itself costs the same; its way to the internet or to AWS needs a NAT gateway or endpoints, some cents an hour. Its role must be allowed to make network interfaces.',
  byHand: {
    run: "aws lambda list-functions --query 'Functions[].[FunctionName,VpcConfig.VpcId]'",
    look: 'A VPC beside each function that should have one.',
  },
  links: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html'],
});
