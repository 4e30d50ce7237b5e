import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the pool block sign-ins that look like a takeover, or demand MFA, at low, medium and high risk?',
  attack:
    'The right password comes from a new device in another country at four in the morning. Cognito says *high*; the rule says *allow*; the customer’s points are gone at breakfast.',
  console: [
    'Open Cognito, the user pool, *Security*, *Threat protection*, *Adaptive authentication*, *Edit*.',
    'Choose *Require MFA* or *Block* for each level, and save.',
  ],
  cli: code`
    aws cognito-idp set-risk-configuration --user-pool-id POOL_ID --account-takeover-risk-configuration \
      'Actions={LowAction={Notify=false,EventAction=MFA_REQUIRED},MediumAction={Notify=true,EventAction=MFA_REQUIRED},HighAction={Notify=true,EventAction=BLOCK}}'
  `,
  terraform: code`
    resource "aws_cognito_risk_configuration" "this" {
      user_pool_id = "POOL_ID"

      account_takeover_risk_configuration {
        actions {
          high_action {
            event_action = "BLOCK"
            notify       = true
          }
        }
      }
    }
  `,
  cost: 'It is part of the Plus plan. `MFA_REQUIRED` locks out users who have no second factor set up; travellers are the ones who notice.',
  byHand: {
    run: 'aws cognito-idp describe-risk-configuration --user-pool-id POOL_ID',
    look: '`BLOCK` or `MFA_REQUIRED` for `LowAction`, `MediumAction` and `HighAction`.',
  },
  links: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-adaptive-authentication.html',
  ],
});
