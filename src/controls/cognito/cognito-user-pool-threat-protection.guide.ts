import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the pool’s threat protection on in its full function, also for custom authentication where that is set?',
  attack:
    'Ten sign-ins of one customer come from ten countries within the hour. The pool noted each of them as *high risk*, in a log that nobody reads, and let them in.',
  console: [
    'Open Cognito, the user pool, *Security*, *Threat protection*, *Edit*; it needs the Plus plan.',
    'Choose *Full function* for standard and custom authentication, and save.',
  ],
  cli: code`
    # This replaces the settings of the pool: send the others along.
    aws cognito-idp update-user-pool --user-pool-id POOL_ID --user-pool-tier PLUS \
      --user-pool-add-ons 'AdvancedSecurityMode=ENFORCED,AdvancedSecurityAdditionalFlows={CustomAuthMode=ENFORCED}'
  `,
  terraform: code`
    resource "aws_cognito_user_pool" "this" {
      name           = "NAME"
      user_pool_tier = "PLUS"

      user_pool_add_ons {
        advanced_security_mode = "ENFORCED"

        advanced_security_additional_flows {
          custom_auth_mode = "ENFORCED"
        }
      }
    }
  `,
  cost: 'The Plus plan costs two cents for each user who is active in a month. Watch it in audit mode for two weeks first: some real users look risky.',
  byHand: {
    run: 'aws cognito-idp describe-user-pool --user-pool-id POOL_ID --query UserPool.UserPoolAddOns',
    look: '`ENFORCED`.',
  },
  links: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html',
  ],
});
