import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Was the traffic between the machines of the training job encrypted? Jobs on one machine have none, and only jobs of the last 30 days are asked.',
  attack:
    'A model is trained on patients’ records over eight machines. What they send each other goes in plain text, which the hospital’s contract forbids, and an auditor finds it.',
  console: [
    'Open SageMaker AI, *Training*, *Training jobs*, the job, *Clone*.',
    'Under *Network*, choose a VPC, tick *Enable inter-container traffic encryption*, and start it.',
    'Set the same where jobs are started by programs: pipelines and notebooks.',
  ],
  cli: code`
    # job.json is the request of the job, with "EnableInterContainerTrafficEncryption": true
    aws sagemaker create-training-job --cli-input-json file://job.json
  `,
  terraform: code`
    # Nobody starts a job without it, in a policy of those who start them:
    data "aws_iam_policy_document" "training" {
      statement {
        effect    = "Deny"
        actions   = ["sagemaker:CreateTrainingJob"]
        resources = ["*"]

        condition {
          test     = "Bool"
          variable = "sagemaker:InterContainerTrafficEncryption"
          values   = ["false"]
        }
      }
    }
  `,
  cost: 'Distributed training takes longer, and so costs more, above all for deep learning.',
  byHand: {
    run: code`
      aws sagemaker describe-training-job --training-job-name NAME \
        --query '[EnableInterContainerTrafficEncryption,ResourceConfig.InstanceCount]'
    `,
    look: '`true`, or one machine.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html'],
});
