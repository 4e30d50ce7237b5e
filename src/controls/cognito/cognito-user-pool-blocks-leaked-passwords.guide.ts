import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the pool’s threat protection block sign-ins with passwords that are known from leaks?',
  attack:
    'A forum loses its passwords. Within the week each of its members is tried at your shop with the same one, and every seventh goes in; Cognito knew the list, and was told to do nothing.',
  console: [
    'Open Cognito, the user pool, *Security*, *Threat protection*, *Compromised credentials*, *Edit*.',
    'Choose *Block sign-in* for all events, and save.',
  ],
  cli: code`
    aws cognito-idp set-risk-configuration --user-pool-id POOL_ID \
      --compromised-credentials-risk-configuration 'Actions={EventAction=BLOCK}'
  `,
  terraform: code`
    resource "aws_cognito_risk_configuration" "this" {
      user_pool_id = "POOL_ID"

      compromised_credentials_risk_configuration {
        actions {
          event_action = "BLOCK"
        }
      }
    }
  `,
  cost: 'It is part of the Plus plan. Users whose password leaked must choose another: tell them how.',
  byHand: {
    run: 'aws cognito-idp describe-risk-configuration --user-pool-id POOL_ID',
    look: '`BLOCK` under `CompromisedCredentialsRiskConfiguration`.',
  },
  links: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-compromised-credentials.html',
  ],
});
