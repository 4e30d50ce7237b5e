import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the function runs in a VPC: are its subnets in at least two availability zones?',
  attack:
    'A zone is without power for two hours. All functions of the shop go on but one, the check of payments, whose only subnet is there; and nothing can be sold.',
  console: [
    'Open Lambda, the function, *Configuration*, *VPC*, *Edit*.',
    'Add a subnet of another availability zone, with the same routes, and save.',
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
  cost: 'It is free. What the function calls must be reachable from the second zone too; traffic between zones costs a cent a gigabyte.',
  byHand: {
    run: code`
      aws lambda list-functions --query 'Functions[].[FunctionName,VpcConfig.SubnetIds]'
      aws ec2 describe-subnets --query 'Subnets[].[SubnetId,AvailabilityZone]'
    `,
    look: 'Subnets of two zones beside each function.',
  },
  links: ['https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html'],
});
