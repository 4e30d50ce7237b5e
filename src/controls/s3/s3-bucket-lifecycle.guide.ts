import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the bucket have at least one enabled lifecycle rule, which moves or deletes objects after a time?',
  attack:
    'The export folder was meant for a migration in 2019. It still holds the addresses and orders of every customer of that time, and is the part of the leak that the data protection authority asks about: why was it still there?',
  console: [
    'Open the bucket in S3, the tab *Management*, and *Create lifecycle rule*.',
    'Choose what it is about (a prefix, or all objects), and what happens after how many days.',
    'Tick *Delete expired object delete markers or incomplete multipart uploads* too, and save.',
  ],
  cli: code`
    aws s3api put-bucket-lifecycle-configuration --bucket BUCKET --lifecycle-configuration '{
      "Rules": [{
        "ID": "expire",
        "Status": "Enabled",
        "Filter": {"Prefix": ""},
        "Expiration": {"Days": 730},
        "NoncurrentVersionExpiration": {"NoncurrentDays": 90},
        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}
      }]
    }'
  `,
  terraform: code`
    resource "aws_s3_bucket_lifecycle_configuration" "this" {
      bucket = "BUCKET"

      rule {
        id     = "expire"
        status = "Enabled"
        filter {}

        expiration {
          days = 730
        }

        noncurrent_version_expiration {
          noncurrent_days = 90
        }
      }
    }
  `,
  cost: 'Rules are free and usually save money; moves to colder classes cost by the object. A rule deletes what it says, for good where versioning is off: try it on a prefix first. `put-bucket-lifecycle-configuration` replaces all rules.',
  byHand: {
    run: 'aws s3api get-bucket-lifecycle-configuration --bucket BUCKET',
    look: 'A rule with `Status` `Enabled`. The error `NoSuchLifecycleConfiguration` means that there is none.',
  },
  links: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html'],
});
