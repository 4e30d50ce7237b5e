import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is Macie enabled, not paused, in the region?',
  attack:
    'An export with names and card numbers was put into a bucket for test data, two years ago. Nobody knows of it, so nobody guards it, until the supplier who may read the test data has it too.',
  console: [
    'Open Macie in the region, and choose *Get started*, *Enable Macie*; where it is paused: *Settings*, *Resume*.',
    'For many accounts: from the delegated administrator, *Accounts*, *Auto-enable*.',
    'Let automated discovery sample the buckets, and send the findings where somebody reads them.',
  ],
  cli: code`
    aws macie2 enable-macie --status ENABLED --region REGION

    # Where it is paused:
    aws macie2 update-macie-session --status ENABLED --region REGION
  `,
  terraform: code`
    resource "aws_macie2_account" "this" {
      status = "ENABLED"
    }
  `,
  cost: 'It is paid by the bucket and by the gigabyte that is searched; automated discovery is free for 30 days and shows what it will cost. Turn it on where data lies; in regions without buckets it has nothing to do.',
  byHand: {
    run: 'aws macie2 get-macie-session --region REGION --query status',
    look: '`ENABLED`. An `AccessDeniedException` that says Macie is not enabled means just that.',
  },
  links: ['https://docs.aws.amazon.com/macie/latest/user/getting-started.html'],
});
