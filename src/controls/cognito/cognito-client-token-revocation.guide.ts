import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Can refresh tokens of the client be revoked, and the access tokens that came of them?',
  attack:
    'A phone is stolen with the app signed in. The customer signs out everywhere; the token on the phone goes on fetching new ones for a month.',
  console: [
    'Open Cognito, the user pool, *App clients*, the client, *Edit*.',
    'Tick *Enable token revocation*, and save.',
  ],
  cli: code`
    # This replaces the settings of the client: send the others along.
    aws cognito-idp update-user-pool-client --user-pool-id POOL_ID --client-id CLIENT_ID \
      --enable-token-revocation
  `,
  terraform: code`
    resource "aws_cognito_user_pool_client" "this" {
      name                    = "NAME"
      user_pool_id            = "POOL_ID"
      enable_token_revocation = true
    }
  `,
  cost: 'It is free; tokens grow by two claims. Programs that check tokens by themselves, as most do, see a revocation only when the access token ends.',
  byHand: {
    run: 'aws cognito-idp describe-user-pool-client --user-pool-id POOL_ID --client-id CLIENT_ID --query UserPoolClient.EnableTokenRevocation',
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/cognito/latest/developerguide/token-revocation.html'],
});
