import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the identity pool give AWS credentials only to those who signed in?',
  attack:
    'Somebody takes the pool’s id out of the app, asks for guest credentials and tries what they may: `s3:ListAllMyBuckets` works, and so does `s3:GetObject`, because the role was made from an example.',
  console: [
    'Open Cognito, *Identity pools*, the pool, *User access*, *Guest access*.',
    'Choose *Deactivate*.',
  ],
  cli: code`
    aws cognito-identity update-identity-pool --identity-pool-id POOL_ID --identity-pool-name NAME \
      --no-allow-unauthenticated-identities
  `,
  terraform: code`
    resource "aws_cognito_identity_pool" "this" {
      identity_pool_name               = "NAME"
      allow_unauthenticated_identities = false
    }
  `,
  cost: 'It is free. Parts of an app that work without signing in and call AWS by themselves stop: give them an API in between.',
  byHand: {
    run: 'aws cognito-identity describe-identity-pool --identity-pool-id POOL_ID --query AllowUnauthenticatedIdentities',
    look: '`false`.',
  },
  links: ['https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html'],
});
