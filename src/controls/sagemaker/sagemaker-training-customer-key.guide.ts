import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do KMS keys of your own encrypt the volumes that the training job worked on, and the model that it wrote? Machines with disks of their own encrypt these by hardware. Only jobs of the last 30 days are asked.',
  attack:
    'A role that may read all buckets for backups copies the newest model, which cost a year’s budget to train. It had no right to a key, and needed none.',
  console: [
    'Open SageMaker AI, *Training*, *Training jobs*, the job, *Clone*.',
    'Choose a key under *Resource configuration* and one under *Output data configuration*, and start it.',
    'Set the same where jobs are started by programs: pipelines and notebooks.',
  ],
  cli: code`
    # job.json is the request of the job, with "VolumeKmsKeyId" in its ResourceConfig
    # and "KmsKeyId" in its OutputDataConfig
    aws sagemaker create-training-job --cli-input-json file://job.json
  `,
  terraform: code`
    # Nobody starts a job without keys, in a policy of those who start them:
    data "aws_iam_policy_document" "training" {
      statement {
        effect    = "Deny"
        actions   = ["sagemaker:CreateTrainingJob"]
        resources = ["*"]

        condition {
          test     = "Null"
          variable = "sagemaker:OutputKmsKey"
          values   = ["true"]
        }
      }
    }
  `,
  cost: 'A key costs a dollar a month, and a little for its use. The job’s role needs rights on both.',
  byHand: {
    run: code`
      aws sagemaker describe-training-job --training-job-name NAME \
        --query '[ResourceConfig.VolumeKmsKeyId,OutputDataConfig.KmsKeyId]'
    `,
    look: 'A key for each.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html'],
});
