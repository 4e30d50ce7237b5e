import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the trail’s bucket Object Lock with a default retention, or versioning with MFA Delete? For a bucket of another account, only a scan of that account can tell.',
  attack:
    'An intruder with `s3:DeleteObject` deletes the files of the night he came, and leaves the rest. Validation shows that some are missing, and not what stood in them.',
  console: [
    'Open S3, the trail’s bucket, *Properties*, and enable versioning if it is off.',
    'Under *Object Lock* enable it, with a default retention in *Governance* or *Compliance* mode for as long as logs are to be kept.',
    'MFA Delete instead can be turned on by the root user only, from the command line.',
  ],
  cli: code`
    aws s3api put-bucket-versioning --bucket BUCKET --versioning-configuration Status=Enabled
    aws s3api put-object-lock-configuration --bucket BUCKET \
      --object-lock-configuration '{"ObjectLockEnabled":"Enabled","Rule":{"DefaultRetention":{"Mode":"GOVERNANCE","Days":365}}}'
  `,
  terraform: code`
    resource "aws_s3_bucket_versioning" "trail" {
      bucket = "BUCKET"

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_object_lock_configuration" "trail" {
      bucket = "BUCKET"

      rule {
        default_retention {
          mode = "GOVERNANCE"
          days = 365
        }
      }
    }
  `,
  cost: 'Locking is free; what is locked is stored and paid until its time is over. Nobody shortens a retention in Compliance mode, root included: try it with Governance first. Object Lock cannot be turned off again.',
  byHand: {
    run: code`
      aws s3api get-object-lock-configuration --bucket BUCKET
      aws s3api get-bucket-versioning --bucket BUCKET
    `,
    look: 'A `DefaultRetention`, or `MFADelete` with `Enabled`.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html',
  ],
});
