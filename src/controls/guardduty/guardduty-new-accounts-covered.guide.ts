import { code, guide } from '../guide.ts';

export default guide({
  asks: 'In the account that is GuardDuty’s delegated administrator: does it enable GuardDuty for accounts of the organization by itself, all or at least new ones?',
  attack:
    'The marketing department gets an account of its own, for a campaign of six weeks. It is in no list of anybody who sets up detectors; the key of its one machine is mined with for five of the six.',
  console: [
    'In the delegated administrator’s account open GuardDuty, *Accounts*.',
    'Turn on *Auto-enable*, for all accounts, and choose the plans; repeat it in every region.',
  ],
  cli: code`
    aws guardduty update-organization-configuration --detector-id DETECTOR_ID --region REGION \
      --auto-enable-organization-members ALL
  `,
  terraform: code`
    resource "aws_guardduty_organization_configuration" "this" {
      detector_id                      = aws_guardduty_detector.this.id
      auto_enable_organization_members = "ALL"
    }
  `,
  cost: 'Each account pays its own GuardDuty, or the account that pays for all does.',
  byHand: {
    run: code`
      aws guardduty describe-organization-configuration --detector-id DETECTOR_ID --region REGION \
        --query AutoEnableOrganizationMembers
    `,
    look: '`ALL`, or `NEW`, in every region.',
  },
  links: ['https://docs.aws.amazon.com/guardduty/latest/ug/set-guardduty-auto-enable-preferences.html'],
});
