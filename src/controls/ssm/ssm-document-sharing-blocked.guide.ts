import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is public sharing of documents of Systems Manager blocked in the region?',
  attack:
    'Somebody wants to share an automation with a colleague’s account, and in a hurry picks *Public* in the dialogue. With the block in place AWS refuses.',
  console: [
    'Open Systems Manager in the region, *Documents*, *Preferences*, and *Edit*.',
    'Choose *Block public sharing*, and save; repeat it in every region.',
  ],
  cli: code`
    aws ssm update-service-setting --region REGION \
      --setting-id /ssm/documents/console/public-sharing-permission --setting-value Disable
  `,
  terraform: code`
    resource "aws_ssm_service_setting" "documents" {
      setting_id    = "/ssm/documents/console/public-sharing-permission"
      setting_value = "Disable"
    }
  `,
  cost: 'It is free. Documents that are public already stay so; only new ones cannot be.',
  byHand: {
    run: code`
      aws ssm get-service-setting --region REGION \
        --setting-id /ssm/documents/console/public-sharing-permission --query ServiceSetting.SettingValue
    `,
    look: '`Disable`.',
  },
  links: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ssm-controls.html#ssm-7',
  ],
});
