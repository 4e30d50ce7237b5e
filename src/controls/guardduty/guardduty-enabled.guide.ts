import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is there a GuardDuty detector in the region, and is it enabled?',
  attack:
    'An instance role’s credentials are used from a home connection in another country, and a machine in a region that you never use starts to mine coins. GuardDuty reports both within minutes; your own logs hold them too, for whoever looks.',
  console: [
    'Open GuardDuty in the region, and choose *Get started*, *Enable GuardDuty*; where it is suspended: *Settings*, *Re-enable*.',
    'Better for many accounts: from the delegated administrator, *Accounts*, *Auto-enable* for the whole organization.',
    'Send the findings where somebody reads them: EventBridge, Security Hub, a chat.',
  ],
  cli: code`
    aws guardduty create-detector --enable --region REGION

    # Where it is suspended:
    aws guardduty update-detector --detector-id DETECTOR_ID --enable --region REGION
  `,
  terraform: code`
    resource "aws_guardduty_detector" "this" {
      enable = true
    }
  `,
  cost: 'It is paid by the volume of events and flow and DNS logs, after 30 days for nothing, whose *Usage* page shows what it will be. In regions that you do not use it costs next to nothing. Nothing can break: it reads beside the traffic.',
  byHand: {
    run: code`
      aws guardduty list-detectors --region REGION
      aws guardduty get-detector --detector-id DETECTOR_ID --region REGION --query Status
    `,
    look: 'A detector with `ENABLED`, in every region.',
  },
  links: [
    'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_settingup.html',
    'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html',
  ],
});
