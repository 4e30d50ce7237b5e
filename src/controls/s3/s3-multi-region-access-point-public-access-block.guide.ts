import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all four settings of block public access on for the Multi-Region Access Point, by itself or by the account?',
  attack:
    'The buckets behind it delegate their access control to the Multi-Region Access Point. Somebody tries a policy for everybody on it, and one address opens the copies in three regions.',
  console: [
    'The settings are fixed when it is made: make a new one under *Multi-Region Access Points*, with *Block all public access*.',
    'Point its users to the new alias and delete the old one; or turn the settings on for the whole account.',
  ],
  cli: code`
    aws s3control create-multi-region-access-point --region us-west-2 --account-id ACCOUNT_ID --details '{
      "Name": "NAME",
      "PublicAccessBlock": {
        "BlockPublicAcls": true,
        "IgnorePublicAcls": true,
        "BlockPublicPolicy": true,
        "RestrictPublicBuckets": true
      },
      "Regions": [{"Bucket": "BUCKET"}]
    }'
  `,
  terraform: code`
    resource "aws_s3control_multi_region_access_point" "this" {
      details {
        name = "NAME"

        public_access_block {
          block_public_acls       = true
          block_public_policy     = true
          ignore_public_acls      = true
          restrict_public_buckets = true
        }

        region {
          bucket = "BUCKET"
        }
      }
    }
  `,
  cost: 'The settings are free. A new Multi-Region Access Point takes up to a day to come up and has a new alias: whoever uses the old one must be told.',
  byHand: {
    run: "aws s3control list-multi-region-access-points --region us-west-2 --account-id ACCOUNT_ID --query 'AccessPoints[].[Name,PublicAccessBlock]'",
    look: 'All four values are `true` for each.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html',
  ],
});
