import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is Object Lock on, so that versions can be kept from deletion for a time, whoever asks for it?',
  attack:
    'With stolen administrator rights a gang deletes the database, its snapshots, and every version of the backups in S3, then writes the ransom note. A backup bucket in compliance mode is the one thing they cannot empty, and neither can root.',
  console: [
    'Open the bucket in S3 and the tab *Properties*; versioning must be on.',
    'Choose *Edit* under *Object Lock*, then *Enable*, and set a *Default retention*: mode and time.',
    'Take governance mode first: special permissions may still lift it. Compliance mode nobody can.',
  ],
  cli: code`
    aws s3api put-object-lock-configuration --bucket BUCKET --object-lock-configuration '{
      "ObjectLockEnabled": "Enabled",
      "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 90}}
    }'
  `,
  terraform: code`
    resource "aws_s3_bucket_object_lock_configuration" "this" {
      bucket = "BUCKET"

      rule {
        default_retention {
          mode = "GOVERNANCE"
          days = 90
        }
      }
    }
  `,
  cost: 'The lock is free; the storage of what cannot be deleted is not. It cannot be turned off again, and personal data that must be erased on request does not belong into such a bucket. Buckets that receive server access logs cannot have a default retention.',
  byHand: {
    run: 'aws s3api get-object-lock-configuration --bucket BUCKET',
    look: '`Enabled`, with a default retention. The error `ObjectLockConfigurationNotFoundError` means that it is off.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html',
  ],
});
