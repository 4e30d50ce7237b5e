import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the default encryption of the bucket SSE-KMS (or its two-layer form), rather than SSE-S3? Since January 2023 S3 encrypts every object; this asks by whose key.',
  attack:
    'A role of the reporting team may read all of S3 by mistake. From the bucket with SSE-S3 its thief copies every customer record; from the one with a KMS key he gets `AccessDenied`, for nobody gave that role the key, and CloudTrail shows the attempts.',
  console: [
    'Open the bucket in S3 and the tab *Properties*, and *Edit* under *Default encryption*.',
    'Choose *Server-side encryption with AWS KMS keys*, pick a key of your own, leave *Bucket Key* enabled, and save.',
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
  cost: 'A key costs a dollar a month, and requests to KMS a little; bucket keys make these few. Readers need `kms:Decrypt` and writers `kms:GenerateDataKey`, or they are refused. Objects that are there keep their encryption until they are copied onto themselves. Buckets that receive server access logs must stay with SSE-S3.',
  byHand: {
    run: 'aws s3api get-bucket-encryption --bucket BUCKET',
    look: 'An `SSEAlgorithm` of `aws:kms` or `aws:kms:dsse`.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html',
  ],
});
