import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the bucket is encrypted with a KMS key: is its bucket key on, so that S3 fetches one key for many objects?',
  attack:
    'A nightly job reads two million small objects. Each is a request to KMS; at some point KMS answers `ThrottlingException`, to that job and to the payment service that shares the account’s limit. The bill shows it too.',
  console: [
    'Open the bucket in S3 and the tab *Properties*, and *Edit* under *Default encryption*.',
    'Under *Bucket Key* choose *Enable*, and save.',
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
  cost: 'It saves up to 99 % of the requests to KMS. In return CloudTrail shows fewer of them, and they name the bucket where they named the object: key policies with a condition on the encryption context of single objects must be changed first. It holds for new objects only.',
  byHand: {
    run: "aws s3api get-bucket-encryption --bucket BUCKET --query 'ServerSideEncryptionConfiguration.Rules[].BucketKeyEnabled'",
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html'],
});
