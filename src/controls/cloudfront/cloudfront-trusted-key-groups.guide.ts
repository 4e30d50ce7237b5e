import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the distribution demands signed URLs or cookies: are the keys those of key groups, rather than CloudFront key pairs of an account?',
  attack:
    'The private key of the account’s key pair was mailed to a contractor in 2017. Replacing it needs the root user, and root’s password is in an envelope: so the contractor still signs free films for his friends.',
  console: [
    'Make a key pair with `openssl`, and give CloudFront the public half under *Public keys*.',
    'Put it into a *Key group*, and sign with the new private key.',
    'Open the distribution, *Behaviors*, *Edit*, and under *Restrict viewer access* choose *Trusted key groups*.',
    'When nothing is signed with the old key any more, delete the account’s key pair as root.',
  ],
  cli: code`
    aws cloudfront create-public-key --public-key-config CallerReference=NAME,Name=NAME,EncodedKey=PUBLIC_KEY
    aws cloudfront create-key-group --key-group-config Name=NAME,Items=PUBLIC_KEY_ID
    # Set TrustedKeyGroups and clear TrustedSigners in the behaviours by update-distribution.
  `,
  terraform: code`
    resource "aws_cloudfront_public_key" "this" {
      name        = "NAME"
      encoded_key = file("public.pem")
    }

    resource "aws_cloudfront_key_group" "this" {
      name  = "NAME"
      items = [aws_cloudfront_public_key.this.id]
    }
  `,
  cost: 'It is free. URLs signed with the old key are refused as soon as the behaviour no longer names it: let both be named for a while.',
  byHand: {
    run: code`
      aws cloudfront get-distribution-config --id DISTRIBUTION_ID \
        --query 'DistributionConfig.DefaultCacheBehavior.[TrustedSigners,TrustedKeyGroups]'
    `,
    look: '`TrustedSigners` is not enabled, also in `CacheBehaviors`.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-trusted-signers.html',
  ],
});
