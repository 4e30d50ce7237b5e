import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the region send what the scripts of automations (`aws:executeScript`) print to CloudWatch Logs?',
  attack:
    'An automation that mends things at night was changed to copy a snapshot abroad. The execution is in the list, with *Success*; what its script did, and what it was given, stood in its output, which nobody kept.',
  console: [
    'Open Systems Manager in the region, *Automation*, *Preferences*, and *Edit*.',
    'Choose *Send output to CloudWatch Logs*, and a log group; repeat it in regions where automations run.',
  ],
  cli: code`
    aws ssm update-service-setting --region REGION \
      --setting-id /ssm/automation/customer-script-log-destination --setting-value CloudWatch
    aws ssm update-service-setting --region REGION \
      --setting-id /ssm/automation/customer-script-log-group-name --setting-value LOG_GROUP
  `,
  terraform: code`
    resource "aws_ssm_service_setting" "automation" {
      setting_id    = "/ssm/automation/customer-script-log-destination"
      setting_value = "CloudWatch"
    }
  `,
  cost: 'The setting is free; logs cost by the gigabyte. Scripts that print secrets print them into the log then.',
  byHand: {
    run: code`
      aws ssm get-service-setting --region REGION \
        --setting-id /ssm/automation/customer-script-log-destination --query ServiceSetting.SettingValue
    `,
    look: '`CloudWatch`.',
  },
  links: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-logging.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ssm-controls.html#ssm-6',
  ],
});
