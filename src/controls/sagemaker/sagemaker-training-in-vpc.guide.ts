import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Did the training job run in subnets of yours? Jobs with network isolation have no network, and only jobs of the last 30 days are asked.',
  attack:
    'The bucket with the training data should only be read from the company’s VPC, but training runs elsewhere, so the bucket has no such rule. A leaked key copies it from a rented machine.',
  console: [
    'Open SageMaker AI, *Training*, *Training jobs*, the job, *Clone*.',
    'Under *Network*, choose the VPC, private subnets and security groups, and start it.',
    'Set the same where jobs are started by programs: pipelines and notebooks.',
  ],
  cli: code`
    # job.json is the request of the job, with "VpcConfig": {"Subnets": […], "SecurityGroupIds": […]}
    aws sagemaker create-training-job --cli-input-json file://job.json
  `,
  terraform: code`
    # Nobody starts a job outside of the VPC, in a policy of those who start them:
    data "aws_iam_policy_document" "training" {
      statement {
        effect    = "Deny"
        actions   = ["sagemaker:CreateTrainingJob"]
        resources = ["*"]

        condition {
          test     = "Null"
          variable = "sagemaker:VpcSubnets"
          values   = ["true"]
        }
      }
    }
  `,
  cost: 'The VPC needs an endpoint for S3, which is free, and enough free addresses for the machines of the job.',
  byHand: {
    run: 'aws sagemaker describe-training-job --training-job-name NAME --query VpcConfig',
    look: 'Subnets and security groups.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/train-vpc.html'],
});
