import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the pool refuse to be deleted until its protection is turned off?',
  attack:
    'A stack is deleted to make it anew. The pool of 80,000 customers was part of it; there is no backup of passwords, and each of them has to be asked to begin again.',
  console: ['Open Cognito, the user pool, *Settings*, *Deletion protection*.', 'Choose *Activate*.'],
  cli: code`
    # This replaces the settings of the pool: send the others along.
    aws cognito-idp update-user-pool --user-pool-id POOL_ID --deletion-protection ACTIVE
  `,
  terraform: code`
    resource "aws_cognito_user_pool" "this" {
      name                = "NAME"
      deletion_protection = "ACTIVE"
    }
  `,
  cost: 'It is free. Whoever really wants to delete the pool takes one more step.',
  byHand: {
    run: 'aws cognito-idp describe-user-pool --user-pool-id POOL_ID --query UserPool.DeletionProtection',
    look: '`ACTIVE`.',
  },
  links: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html',
  ],
});
