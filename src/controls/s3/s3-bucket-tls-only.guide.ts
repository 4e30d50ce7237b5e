import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the bucket policy deny every request that comes over plain HTTP, for everyone, every action, the bucket and all of its objects? A deny that leaves out some principals, actions or objects does not count.',
  attack:
    'A script in a hotel or a data centre fetches `http://BUCKET.s3.amazonaws.com/…` with a presigned URL. Whoever is on the way reads the file and copies the URL, which works for them as well until it runs out.',
  console: [
    'Open the bucket in S3, and the tab *Permissions*.',
    'Under *Bucket policy* choose *Edit*.',
    'Add the statement below to those that are there, and save.',
  ],
  cli: code`
    # This replaces the whole policy: add the statement to the one that is there.
    aws s3api put-bucket-policy --bucket BUCKET --policy '{
      "Version": "2012-10-17",
      "Statement": [{
        "Sid": "DenyPlainHttp",
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": ["arn:aws:s3:::BUCKET", "arn:aws:s3:::BUCKET/*"],
        "Condition": {"Bool": {"aws:SecureTransport": "false"}}
      }]
    }'
  `,
  terraform: code`
    resource "aws_s3_bucket_policy" "this" {
      bucket = "BUCKET"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Sid       = "DenyPlainHttp"
          Effect    = "Deny"
          Principal = "*"
          Action    = "s3:*"
          Resource  = ["arn:aws:s3:::BUCKET", "arn:aws:s3:::BUCKET/*"]
          Condition = { Bool = { "aws:SecureTransport" = "false" } }
        }]
      })
    }
  `,
  cost: 'It is free. Clients that use `http://` addresses fail from then on. The SDKs and the CLI use HTTPS by themselves; old scripts, appliances and links in documents may not. In the access logs, the fields for cipher suite and TLS version are `-` for whoever still comes without.',
  byHand: {
    run: 'aws s3api get-bucket-policy --bucket BUCKET --query Policy --output text',
    look: 'A `Deny` for principal `*`, action `s3:*`, the bucket and `/*`, under `"Bool": {"aws:SecureTransport": "false"}` and no further condition.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-securetransport',
  ],
});
