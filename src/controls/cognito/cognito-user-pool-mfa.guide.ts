import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Must every user of the pool bring a second factor to sign in?',
  attack:
    'A list of passwords from another shop’s leak is tried against yours. One in a hundred fits, and with it the stored address and the saved card; a code from the phone would have stopped all of them.',
  console: [
    'Open Cognito, the user pool, *Authentication*, *Sign-in*, *Multi-factor authentication*, *Edit*.',
    'Choose *Require MFA* and the methods, and save.',
  ],
  cli: code`
    aws cognito-idp set-user-pool-mfa-config --user-pool-id POOL_ID --mfa-configuration ON \
      --software-token-mfa-configuration Enabled=true
  `,
  terraform: code`
    resource "aws_cognito_user_pool" "this" {
      name              = "NAME"
      mfa_configuration = "ON"

      software_token_mfa_configuration {
        enabled = true
      }
    }
  `,
  cost: 'Codes of an app are free, SMS costs by the message. Users must set it up at their next sign-in; for shops *optional*, with threat protection that asks for it when a sign-in is risky, is a middle way.',
  byHand: {
    run: 'aws cognito-idp describe-user-pool --user-pool-id POOL_ID --query UserPool.MfaConfiguration',
    look: '`ON`.',
  },
  links: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html'],
});
