import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the bucket encrypt objects that come in without encryption of their own, with keys of S3 or of KMS? Since January 2023 S3 does so for every bucket unless told otherwise, so a failure here is a rare and odd finding.',
  attack:
    'Disks that leave a data centre, or a fault that lets a neighbour read storage, show only encrypted bytes. And a KMS key of your own adds a second lock: somebody who is let into the bucket by mistake still reads nothing without the key.',
  console: [
    'Open the bucket in S3, and the tab *Properties*.',
    'Under *Default encryption* choose *Edit*.',
    'Choose *SSE-S3*, or *SSE-KMS* with a key of yours and *Bucket Key* enabled, and save.',
  ],
  cli: code`
    aws s3api put-bucket-encryption --bucket BUCKET --server-side-encryption-configuration '{
      "Rules": [{
        "ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "KEY_ARN"},
        "BucketKeyEnabled": true
      }]
    }'
  `,
  terraform: code`
    resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
      bucket = "BUCKET"

      rule {
        bucket_key_enabled = true

        apply_server_side_encryption_by_default {
          sse_algorithm     = "aws:kms"
          kms_master_key_id = "KEY_ARN"
        }
      }
    }
  `,
  cost: 'SSE-S3 is free. SSE-KMS costs a request to KMS now and then; bucket keys make those rare. Readers and writers then need rights on the key as well, in other accounts too. Objects that are there stay as they are until they are copied onto themselves.',
  byHand: {
    run: 'aws s3api get-bucket-encryption --bucket BUCKET',
    look: 'A rule with `SSEAlgorithm` `AES256`, `aws:kms` or `aws:kms:dsse`.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-bucket-encryption.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html',
  ],
});
