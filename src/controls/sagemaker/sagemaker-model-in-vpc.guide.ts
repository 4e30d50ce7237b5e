import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the model’s containers run in subnets of yours? Models with network isolation have no network, and are not asked.',
  attack:
    'The feature database must let in the model, so its security group is open to the whole internet: SageMaker’s own network has no fixed address to name.',
  console: [
    'Open SageMaker AI, *Inference*, *Models*, *Create model*; the network of an existing one can’t be changed.',
    'Under *Network*, choose the VPC, private subnets in two zones and security groups, and create it.',
    'Make an endpoint configuration with the new model, and update the endpoint to it.',
  ],
  cli: code`
    aws sagemaker create-model --model-name NAME --execution-role-arn ROLE_ARN \
      --primary-container Image=IMAGE,ModelDataUrl=s3://BUCKET/model.tar.gz \
      --vpc-config Subnets=SUBNET_ID,SecurityGroupIds=GROUP_ID
  `,
  terraform: code`
    resource "aws_sagemaker_model" "this" {
      # …
      vpc_config {
        subnets            = ["SUBNET_ID"]
        security_group_ids = ["GROUP_ID"]
      }
    }
  `,
  cost: 'The VPC needs an endpoint for S3, which is free, and for what else the model calls.',
  byHand: {
    run: 'aws sagemaker describe-model --model-name NAME --query VpcConfig',
    look: 'Subnets and security groups.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html'],
});
