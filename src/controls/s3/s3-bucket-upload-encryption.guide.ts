import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the bucket’s default is a KMS key: does its policy deny everyone the upload of objects that ask for another encryption? Uploads without any encryption cannot happen: S3 encrypts them all.',
  attack:
    'An old backup script sends the header `x-amz-server-side-encryption: AES256`. Its dumps of the customer database lie in the bucket that “is encrypted with our key”, but whoever may read the bucket reads them, and no use of the key is ever logged.',
  console: [
    'Open the bucket in S3, the tab *Permissions*, and *Edit* under *Bucket policy*.',
    'Add a statement that denies `s3:PutObject` to everyone where the header is there and is not `aws:kms`, and save.',
  ],
  cli: code`
    # This replaces the whole policy: add the statement to what is there.
    aws s3api put-bucket-policy --bucket BUCKET --policy '{
      "Version": "2012-10-17",
      "Statement": [{
        "Sid": "OnlyKms",
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:PutObject",
        "Resource": "arn:aws:s3:::BUCKET/*",
        "Condition": {
          "StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"},
          "Null": {"s3:x-amz-server-side-encryption": "false"}
        }
      }]
    }'
  `,
  terraform: code`
    data "aws_iam_policy_document" "only_kms" {
      statement {
        effect    = "Deny"
        actions   = ["s3:PutObject"]
        resources = ["arn:aws:s3:::BUCKET/*"]

        principals {
          type        = "*"
          identifiers = ["*"]
        }

        condition {
          test     = "StringNotEquals"
          variable = "s3:x-amz-server-side-encryption"
          values   = ["aws:kms"]
        }

        condition {
          test     = "Null"
          variable = "s3:x-amz-server-side-encryption"
          values   = ["false"]
        }
      }
    }
  `,
  cost: 'It is free. Programs that ask for `AES256` are refused from then on: look for them in the bucket’s access logs first. Log deliveries of some AWS services ask for it as well.',
  byHand: {
    run: 'aws s3api get-bucket-policy --bucket BUCKET --query Policy --output text',
    look: 'A Deny of `s3:PutObject` for everyone on all objects, with a condition on `s3:x-amz-server-side-encryption`.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html',
  ],
});
