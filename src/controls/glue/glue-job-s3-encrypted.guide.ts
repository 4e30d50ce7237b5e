import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the job’s security configuration encrypt what it writes to S3, with keys of S3 or of KMS? Without a configuration, the argument `--encryption-type sse-s3` will do.',
  attack:
    'A job joins customers with their orders and leaves the result in a scratch bucket that the whole office may read. S3 encrypts it with its own key, so the right to read the bucket is all that it takes.',
  console: [
    'Open Glue, *Security configurations*, *Add security configuration*, and turn on S3 encryption with a KMS key.',
    'Open *ETL jobs*, the job, *Job details*, *Advanced properties*.',
    'Choose it at *Security configuration*, and save.',
  ],
  cli: code`
    aws glue create-security-configuration --name NAME --encryption-configuration \
      '{"S3Encryption": [{"S3EncryptionMode": "SSE-KMS", "KmsKeyArn": "KEY_ARN"}]}'

    # update-job replaces the whole job: take what get-job shows, and add the configuration.
    aws glue get-job --job-name JOB --query Job
    aws glue update-job --job-name JOB --job-update file://job.json
  `,
  terraform: code`
    resource "aws_glue_security_configuration" "this" {
      name = "NAME"

      encryption_configuration {
        s3_encryption {
          s3_encryption_mode = "SSE-KMS"
          kms_key_arn        = "KEY_ARN"
        }

        cloudwatch_encryption {
          cloudwatch_encryption_mode = "SSE-KMS"
          kms_key_arn                = "KEY_ARN"
        }

        job_bookmarks_encryption {
          job_bookmarks_encryption_mode = "CSE-KMS"
          kms_key_arn                   = "KEY_ARN"
        }
      }
    }

    resource "aws_glue_job" "this" {
      # …
      security_configuration = aws_glue_security_configuration.this.name
    }
  `,
  cost: 'With keys of KMS, requests to it are paid for. The job’s role, and whoever reads the results, need rights on the key. What was written before stays as it is.',
  byHand: {
    run: "aws glue get-jobs --query 'Jobs[].[Name,SecurityConfiguration]'",
    look: 'A configuration beside each job, whose `S3EncryptionMode` is not `DISABLED` in `aws glue get-security-configurations`.',
  },
  links: [
    'https://docs.aws.amazon.com/glue/latest/dg/console-security-configurations.html',
    'https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html',
  ],
});
