import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does an enabled replication rule copy the bucket’s objects to a bucket of another region?',
  attack:
    'A clean-up script of the infrastructure team deletes the stack of the wrong region, buckets included. The invoices of ten years were in one of them, and nowhere else.',
  console: [
    'Make a bucket in another region with versioning, and turn on versioning for this one.',
    'Open this bucket, the tab *Management*, and *Create replication rule*.',
    'Choose the target bucket and a role (the console makes one), tick *Replicate objects encrypted with AWS KMS* where they are, and save.',
  ],
  cli: code`
    aws s3api put-bucket-replication --bucket BUCKET --replication-configuration '{
      "Role": "ROLE_ARN",
      "Rules": [{
        "ID": "copy",
        "Priority": 1,
        "Status": "Enabled",
        "Filter": {"Prefix": ""},
        "DeleteMarkerReplication": {"Status": "Disabled"},
        "Destination": {"Bucket": "arn:aws:s3:::COPY_BUCKET"}
      }]
    }'
  `,
  terraform: code`
    resource "aws_s3_bucket_replication_configuration" "this" {
      bucket = "BUCKET"
      role   = "ROLE_ARN"

      rule {
        id     = "copy"
        status = "Enabled"

        destination {
          bucket = "arn:aws:s3:::COPY_BUCKET"
        }
      }
    }
  `,
  cost: 'The second copy costs storage, requests and traffic between regions. Objects from before the rule are not copied: S3 Batch Replication does that. Data that the law keeps in one country must not go to another; AWS Backup is another way.',
  byHand: {
    run: 'aws s3api get-bucket-replication --bucket BUCKET',
    look: 'An enabled rule whose `Destination` is a bucket of another region. The error `ReplicationConfigurationNotFoundError` means that there is none.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-how-setup.html',
  ],
});
