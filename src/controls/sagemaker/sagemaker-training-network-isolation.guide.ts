import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Did the training job run with network isolation? Only jobs of the last 30 days are asked.',
  attack:
    'A training script installs what its list of requirements names, and one name is misspelt. The package of that name reads the training data and sends it off before the first epoch.',
  console: [
    'Open SageMaker AI, *Training*, *Training jobs*, the job, *Clone*.',
    'Under *Network*, tick *Enable network isolation*, and start it.',
    'Set the same where jobs are started by programs: pipelines and notebooks.',
  ],
  cli: code`
    # job.json is the request of the job, with "EnableNetworkIsolation": true
    aws sagemaker create-training-job --cli-input-json file://job.json
  `,
  terraform: code`
    # Nobody starts a job without isolation, in a policy of those who start them:
    data "aws_iam_policy_document" "training" {
      statement {
        effect    = "Deny"
        actions   = ["sagemaker:CreateTrainingJob"]
        resources = ["*"]

        condition {
          test     = "Bool"
          variable = "sagemaker:NetworkIsolation"
          values   = ["false"]
        }
      }
    }
  `,
  cost: 'It is free. SageMaker still fetches the data; scripts that download or call anything while they train fail. Put what they need into the image.',
  byHand: {
    run: 'aws sagemaker describe-training-job --training-job-name NAME --query EnableNetworkIsolation',
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html'],
});
