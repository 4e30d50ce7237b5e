import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are users made by administrators only? Disable this control for pools that are meant for the public.',
  attack:
    'The staff portal has no *Register* button. Its JavaScript holds the client id; with one call of `SignUp` somebody is a user, and the API behind asks for nothing but a valid token.',
  console: [
    'Open Cognito, the user pool, *Authentication*, *Sign-up*, *Self-service sign-up*, *Edit*.',
    'Take away the tick at *Enable self-registration*, and save.',
  ],
  cli: code`
    # This replaces the settings of the pool: send the others along.
    aws cognito-idp update-user-pool --user-pool-id POOL_ID \
      --admin-create-user-config AllowAdminCreateUserOnly=true
  `,
  terraform: code`
    resource "aws_cognito_user_pool" "this" {
      name = "NAME"

      admin_create_user_config {
        allow_admin_create_user_only = true
      }
    }
  `,
  cost: 'It is free. Somebody must make the users from then on, or a directory does it.',
  byHand: {
    run: 'aws cognito-idp describe-user-pool --user-pool-id POOL_ID --query UserPool.AdminCreateUserConfig',
    look: '`AllowAdminCreateUserOnly` is true.',
  },
  links: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-admin-create-user-policy.html',
  ],
});
