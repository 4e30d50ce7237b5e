import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the pool demand passwords of at least 14 characters with lower and upper case letters, numbers and symbols, and do temporary ones end after a week?',
  attack:
    'Eight lower case letters are tried in a night. The pool allows them, and half of its users have nothing better; the support’s temporary passwords from spring still work in autumn.',
  console: [
    'Open Cognito, the user pool, *Authentication*, *Authentication methods*, *Password policy*, *Edit*.',
    'Choose *Custom*, the length, all four kinds and the days, and save.',
  ],
  cli: code`
    # This replaces the settings of the pool: send the others along.
    aws cognito-idp update-user-pool --user-pool-id POOL_ID --policies \
      'PasswordPolicy={MinimumLength=14,RequireUppercase=true,RequireLowercase=true,RequireNumbers=true,RequireSymbols=true,TemporaryPasswordValidityDays=7}'
  `,
  terraform: code`
    resource "aws_cognito_user_pool" "this" {
      name = "NAME"

      password_policy {
        minimum_length                   = 14
        require_lowercase                = true
        require_uppercase                = true
        require_numbers                  = true
        require_symbols                  = true
        temporary_password_validity_days = 7
      }
    }
  `,
  cost: 'It is free. Users meet the policy when they next choose a password; those that they have go on.',
  byHand: {
    run: 'aws cognito-idp describe-user-pool --user-pool-id POOL_ID --query UserPool.Policies.PasswordPolicy',
    look: 'A length of 14 and four times `true`.',
  },
  links: ['https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html'],
});
