import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all four settings of block public access on for the access point, by itself or by the account?',
  attack:
    'For a partner’s data feed somebody makes an access point with the block off and writes `Principal: "*"` with a condition on the partner’s addresses. At the next edit the condition is lost, and the feed is everybody’s.',
  console: [
    'The settings of an access point are fixed when it is made: make a new one under *Access Points*, with *Block all public access*.',
    'Point its users to the new one and delete the old; or turn the settings on for the whole account.',
  ],
  cli: code`
    aws s3control create-access-point --account-id ACCOUNT_ID --name NEW_NAME --bucket BUCKET \
      --public-access-block-configuration \
      BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true
    aws s3control delete-access-point --account-id ACCOUNT_ID --name NAME
  `,
  terraform: code`
    resource "aws_s3_access_point" "this" {
      name   = "NAME"
      bucket = "BUCKET"

      public_access_block_configuration {
        block_public_acls       = true
        block_public_policy     = true
        ignore_public_acls      = true
        restrict_public_buckets = true
      }
    }
  `,
  cost: 'It is free. A new access point has a new ARN and alias: whoever uses the old one must be told.',
  byHand: {
    run: 'aws s3control get-access-point --account-id ACCOUNT_ID --name NAME --query PublicAccessBlockConfiguration',
    look: 'All four values are `true`.',
  },
  links: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html'],
});
