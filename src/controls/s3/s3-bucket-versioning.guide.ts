import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the bucket keep earlier versions of its objects, so that overwriting and deleting can be undone?',
  attack:
    'Somebody with a stolen key downloads every object, overwrites them with encrypted ones and leaves a note with a price. With versions the old content is one call away, and only whoever may delete versions can really destroy it.',
  console: [
    'Open the bucket in S3, and the tab *Properties*.',
    'Under *Bucket Versioning* choose *Edit*, then *Enable*, and save.',
    'On the tab *Management* add a lifecycle rule that expires noncurrent versions after the days you choose.',
  ],
  cli: code`
    aws s3api put-bucket-versioning --bucket BUCKET --versioning-configuration Status=Enabled

    # This replaces the lifecycle rules that are there: name those too.
    aws s3api put-bucket-lifecycle-configuration --bucket BUCKET --lifecycle-configuration '{
      "Rules": [{
        "ID": "expire-old-versions",
        "Status": "Enabled",
        "Filter": {},
        "NoncurrentVersionExpiration": {"NoncurrentDays": 90}
      }]
    }'
  `,
  terraform: code`
    resource "aws_s3_bucket_versioning" "this" {
      bucket = "BUCKET"

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_lifecycle_configuration" "this" {
      bucket = "BUCKET"

      rule {
        id     = "expire-old-versions"
        status = "Enabled"
        filter {}

        noncurrent_version_expiration {
          noncurrent_days = 90
        }
      }
    }
  `,
  cost: 'Every version is paid for as an object of its own: without a lifecycle rule, buckets whose objects change often grow fast. Versioning can be suspended later, never undone. Deleting an object then only hides it, which matters where the law asks for erasure.',
  byHand: {
    run: 'aws s3api get-bucket-versioning --bucket BUCKET',
    look: '`Status` is `Enabled`. No answer at all means that versioning was never on.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html',
  ],
});
