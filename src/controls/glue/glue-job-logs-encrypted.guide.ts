import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the job’s security configuration encrypt its logs in CloudWatch with a key of KMS?',
  attack:
    'A job prints each row that it cannot parse, with name and card number. The logs are open to everybody who looks after alarms; a key of its own would have kept them to the data team.',
  console: [
    'Open Glue, *Security configurations*, and make one that encrypts logs in CloudWatch with a KMS key.',
    'Open *ETL jobs*, the job, *Job details*, *Advanced properties*, choose it, and save.',
  ],
  cli: code`
    aws glue create-security-configuration --name NAME --encryption-configuration \
      '{"CloudWatchEncryption": {"CloudWatchEncryptionMode": "SSE-KMS", "KmsKeyArn": "KEY_ARN"}}'

    # update-job replaces the whole job: take what get-job shows, and add the configuration.
    aws glue get-job --job-name JOB --query Job
    aws glue update-job --job-name JOB --job-update file://job.json
  `,
  terraform: code`
    resource "aws_glue_security_configuration" "this" {
      name = "NAME"

      encryption_configuration {
        cloudwatch_encryption {
          cloudwatch_encryption_mode = "SSE-KMS"
          kms_key_arn                = "KEY_ARN"
        }

        job_bookmarks_encryption {
          job_bookmarks_encryption_mode = "CSE-KMS"
          kms_key_arn                   = "KEY_ARN"
        }

        s3_encryption {
          s3_encryption_mode = "SSE-KMS"
          kms_key_arn        = "KEY_ARN"
        }
      }
    }
  `,
  cost: 'Requests to KMS are paid for. The key’s policy must let CloudWatch Logs use it, and the job’s role needs `logs:AssociateKmsKey`. The logs go to a group of another name.',
  byHand: {
    run: "aws glue get-security-configurations --query 'SecurityConfigurations[].[Name,EncryptionConfiguration.CloudWatchEncryption]'",
    look: '`SSE-KMS` at the configuration that the job names.',
  },
  links: ['https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html'],
});
