import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is Security Hub (its cloud security posture management, which gathers findings) on in the region?',
  attack:
    'GuardDuty reported the stolen credentials on Tuesday, Inspector the hole that they came through on Monday; each in a console of its own in a region of its own, and nobody opened either.',
  console: [
    'Open Security Hub in the region, and enable it (*Security Hub CSPM*).',
    'For many accounts: from the delegated administrator, *Configuration*, central configuration for the organization.',
    'Choose one region that gathers the findings of all, and send them where somebody reads them.',
  ],
  cli: code`
    aws securityhub enable-security-hub --enable-default-standards --region REGION

    # Gather the findings of all regions in this one:
    aws securityhub create-finding-aggregator --region-linking-mode ALL_REGIONS --region HOME_REGION
  `,
  terraform: code`
    resource "aws_securityhub_account" "this" {
      enable_default_standards = true
    }
  `,
  cost: 'It is paid by the check and by the finding, after 30 days for nothing. Its checks need AWS Config, which is paid by itself. Turn off the standards that you do not need.',
  byHand: {
    run: 'aws securityhub describe-hub --region REGION',
    look: 'A `HubArn`; `InvalidAccessException` means that it is off.',
  },
  links: ['https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-settingup.html'],
});
