import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Did the job that trained the model run in subnets of yours from which no route leads to an internet gateway? Models that were brought along are not asked.',
  attack:
    'The bucket with ten years of support mails must be open to Bedrock’s own network for the training, so it has no rule on where it is read from. A leaked key reads it from a rented machine.',
  console: [
    'Open Bedrock, *Custom models*, *Customize model*; the network of a past job can’t be changed.',
    'Under *VPC settings*, choose the VPC, private subnets and security groups, and start the job.',
    'Let the bucket’s policy refuse requests that do not come through the VPC’s endpoint.',
  ],
  cli: code`
    # job.json is the request of the customization job, with
    # "vpcConfig": {"subnetIds": […], "securityGroupIds": […]}
    aws bedrock create-model-customization-job --cli-input-json file://job.json
  `,
  terraform: code`
    resource "aws_bedrock_custom_model" "this" {
      # …
      vpc_config {
        subnet_ids         = ["SUBNET_ID"]
        security_group_ids = ["GROUP_ID"]
      }
    }
  `,
  cost: 'The VPC needs an endpoint for S3, which is free. Training anew costs what it cost before.',
  byHand: {
    run: 'aws bedrock get-model-customization-job --job-identifier JOB_ARN --query vpcConfig',
    look: 'Private subnets.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-model-customization.html'],
});
