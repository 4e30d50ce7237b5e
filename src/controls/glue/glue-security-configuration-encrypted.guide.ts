import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the security configuration turn on encryption of data in S3, of logs in CloudWatch and of job bookmarks?',
  attack:
    'All jobs have the configuration *encrypted*, as the rules ask. It encrypts S3 and was never about logs; those with the rejected payments lie open to everybody who reads logs.',
  console: [
    'Open Glue, *Security configurations*, *Add security configuration*.',
    'Turn on S3 encryption, CloudWatch Logs encryption and, under *Advanced settings*, job bookmark encryption.',
    'Choose it in the jobs, crawlers and endpoints that have the old one, and delete that.',
  ],
  cli: code`
    aws glue create-security-configuration --name NAME --encryption-configuration file://encryption.json

    # encryption.json:
    # {
    #   "S3Encryption": [{ "S3EncryptionMode": "SSE-KMS", "KmsKeyArn": "KEY_ARN" }],
    #   "CloudWatchEncryption": { "CloudWatchEncryptionMode": "SSE-KMS", "KmsKeyArn": "KEY_ARN" },
    #   "JobBookmarksEncryption": { "JobBookmarksEncryptionMode": "CSE-KMS", "KmsKeyArn": "KEY_ARN" }
    # }
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
  `,
  cost: 'Requests to KMS are paid for. A configuration cannot be changed: make another, and move the jobs. Their roles need rights on the key.',
  byHand: {
    run: 'aws glue get-security-configurations',
    look: 'No mode is `DISABLED`.',
  },
  links: ['https://docs.aws.amazon.com/glue/latest/dg/console-security-configurations.html'],
});
