import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the bucket has or had versioning: does an enabled lifecycle rule delete versions that are no longer current?',
  attack:
    'A file with passport scans was put into the wrong bucket and deleted the same hour. Two years later a stolen key lists the versions: the scans are all there, under a delete marker that nobody looked beneath.',
  console: [
    'Open the bucket in S3, the tab *Management*, and *Create lifecycle rule* for all objects.',
    'Tick *Permanently delete noncurrent versions of objects* and give the days; keep a few newer versions where that helps.',
    'Save the rule.',
  ],
  cli: code`
    # This replaces all rules: send those that are there as well.
    aws s3api put-bucket-lifecycle-configuration --bucket BUCKET --lifecycle-configuration '{
      "Rules": [{
        "ID": "old-versions",
        "Status": "Enabled",
        "Filter": {"Prefix": ""},
        "NoncurrentVersionExpiration": {"NoncurrentDays": 90}
      }]
    }'
  `,
  terraform: code`
    resource "aws_s3_bucket_lifecycle_configuration" "this" {
      bucket = "BUCKET"

      rule {
        id     = "old-versions"
        status = "Enabled"
        filter {}

        noncurrent_version_expiration {
          noncurrent_days = 90
        }
      }
    }
  `,
  cost: 'It saves storage. Versions older than the time are gone for good: choose it by how late you would notice a mistake or an attack. Locked versions stay until their lock ends.',
  byHand: {
    run: "aws s3api get-bucket-lifecycle-configuration --bucket BUCKET --query 'Rules[].[Status,NoncurrentVersionExpiration]'",
    look: 'An enabled rule with `NoncurrentDays`.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html',
  ],
});
