import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all four settings of S3 block public access on for the whole account? With them no ACL and no policy can open a bucket or access point of the account to the public.',
  attack:
    'A developer tries out a static website and puts a policy for everybody on a bucket that also holds exports of the customer database. With the account-wide block S3 refuses that policy at once; without it, the exports are on the internet until somebody notices.',
  console: [
    'Open S3 and choose *Block Public Access settings for this account* in the menu on the left.',
    'Choose *Edit*, tick *Block all public access*, and save.',
    'Type `confirm` when asked.',
  ],
  cli: code`
    aws s3control put-public-access-block --account-id ACCOUNT_ID \
      --public-access-block-configuration \
      BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true
  `,
  terraform: code`
    resource "aws_s3_account_public_access_block" "this" {
      block_public_acls       = true
      ignore_public_acls      = true
      block_public_policy     = true
      restrict_public_buckets = true
    }
  `,
  cost: 'It is free. Everything that is public through S3 itself stops being so at once, websites and downloads for other people included: put CloudFront with origin access control in front of those first. An organization can set the same for all accounts by an S3 policy of AWS Organizations.',
  byHand: {
    run: 'aws s3control get-public-access-block --account-id ACCOUNT_ID',
    look: 'All four values are `true`. The error `NoSuchPublicAccessBlockConfiguration` means that nothing is set.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/configuring-block-public-access-account.html',
  ],
});
