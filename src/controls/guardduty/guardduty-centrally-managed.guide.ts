import { code, guide } from '../guide.ts';

export default guide({
  asks: 'In an account of an organization: is the region’s detector managed by another account, or does it manage those of others? The setting `administrator` names the one account that it must be.',
  attack:
    'The first thing an intruder does in the new account is to suspend its detector. Where a delegated administrator manages it, AWS refuses him, and the finding of how he came in is in an account that he cannot reach.',
  console: [
    'In the account that manages the organization open GuardDuty, *Settings*, and under *Delegated administrator* name an account for security, in every region.',
    'In that account open GuardDuty, *Accounts*, and *Add* those that are not members yet.',
  ],
  cli: code`
    aws guardduty enable-organization-admin-account --admin-account-id ACCOUNT_ID --region REGION

    # In the account that was named:
    aws guardduty create-members --detector-id DETECTOR_ID --region REGION \
      --account-details AccountId=MEMBER_ID,Email=MEMBER_EMAIL
  `,
  terraform: code`
    resource "aws_guardduty_organization_admin_account" "this" {
      admin_account_id = "ACCOUNT_ID"
    }
  `,
  cost: 'It is free. The administrator’s people see the findings of all accounts and set their plans.',
  byHand: {
    run: code`
      aws guardduty get-administrator-account --detector-id DETECTOR_ID --region REGION
      aws guardduty list-members --detector-id DETECTOR_ID --region REGION --query 'Members[].AccountId'
    `,
    look: 'An administrator, or members.',
  },
  links: ['https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html'],
});
