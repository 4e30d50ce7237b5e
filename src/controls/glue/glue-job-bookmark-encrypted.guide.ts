import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the job keeps bookmarks of what it has read: does its security configuration encrypt them? Jobs without bookmarks are not asked.',
  attack:
    'Somebody with rights on Glue’s store of bookmarks, but none on the data, reads from them which customers’ files came in last night, and moves one back so that an invoice is paid twice.',
  console: [
    'Open Glue, *Security configurations*, and make one with *Enable job bookmark encryption* and a KMS key.',
    'Open *ETL jobs*, the job, *Job details*, *Advanced properties*, choose it, and save.',
  ],
  cli: code`
    aws glue create-security-configuration --name NAME --encryption-configuration \
      '{"JobBookmarksEncryption": {"JobBookmarksEncryptionMode": "CSE-KMS", "KmsKeyArn": "KEY_ARN"}}'

    # update-job replaces the whole job: take what get-job shows, and add the configuration.
    aws glue get-job --job-name JOB --query Job
    aws glue update-job --job-name JOB --job-update file://job.json
  `,
  terraform: code`
    resource "aws_glue_security_configuration" "this" {
      name = "NAME"

      encryption_configuration {
        job_bookmarks_encryption {
          job_bookmarks_encryption_mode = "CSE-KMS"
          kms_key_arn                   = "KEY_ARN"
        }

        cloudwatch_encryption {
          cloudwatch_encryption_mode = "SSE-KMS"
          kms_key_arn                = "KEY_ARN"
        }

        s3_encryption {
          s3_encryption_mode = "SSE-KMS"
          kms_key_arn        = "KEY_ARN"
        }
      }
    }
  `,
  cost: 'Requests to KMS are paid for. The job’s role needs the right to encrypt and decrypt with the key.',
  byHand: {
    run: "aws glue get-security-configurations --query 'SecurityConfigurations[].[Name,EncryptionConfiguration.JobBookmarksEncryption]'",
    look: '`CSE-KMS` at the configuration that the job names.',
  },
  links: [
    'https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html',
    'https://docs.aws.amazon.com/glue/latest/dg/monitor-continuations.html',
  ],
});
