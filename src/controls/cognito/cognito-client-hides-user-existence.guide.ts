import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the client answer a wrong password and an unknown user with the same error?',
  attack:
    'A million addresses are tried with a nonsense password. *User does not exist* or *Incorrect password*: an hour later somebody has the list of your customers, for his next mail in your name.',
  console: [
    'Open Cognito, the user pool, *App clients*, the client, *Edit*.',
    'Tick *Prevent user existence errors*, and save.',
  ],
  cli: code`
    # This replaces the settings of the client: send the others along.
    aws cognito-idp update-user-pool-client --user-pool-id POOL_ID --client-id CLIENT_ID \
      --prevent-user-existence-errors ENABLED
  `,
  terraform: code`
    resource "aws_cognito_user_pool_client" "this" {
      name                          = "NAME"
      user_pool_id                  = "POOL_ID"
      prevent_user_existence_errors = "ENABLED"
    }
  `,
  cost: 'It is free. Pages that show *unknown user* to help people no longer can. Sign-up still tells whether a name is taken.',
  byHand: {
    run: 'aws cognito-idp describe-user-pool-client --user-pool-id POOL_ID --client-id CLIENT_ID --query UserPoolClient.PreventUserExistenceErrors',
    look: '`ENABLED`.',
  },
  links: ['https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html'],
});
