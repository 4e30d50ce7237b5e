import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are all delegated administrators of the organization among the accounts that the setting `accounts` names? Without the setting a person must say so of those that the control lists. AWS tells only the management account and delegated administrators.',
  attack:
    'For a trial, Identity Center was delegated to the account of the agency that set it up. The trial has been over for a year; whoever administers the agency’s account can still give himself access to all of yours.',
  console: [
    'In the management account look through *Services* under AWS Organizations, and open each that has delegated administrators.',
    'Take the delegation away there, under the service’s own *Settings*.',
    'Name the accounts that stay in the setting `accounts` of this control.',
  ],
  cli: code`
    aws organizations list-delegated-administrators --query 'DelegatedAdministrators[].[Id,Name]'
    aws organizations list-delegated-services-for-account --account-id ACCOUNT_ID
    aws organizations deregister-delegated-administrator --account-id ACCOUNT_ID --service-principal SERVICE
  `,
  terraform: code`
    resource "aws_organizations_delegated_administrator" "guardduty" {
      account_id        = "ACCOUNT_ID"
      service_principal = "guardduty.amazonaws.com"
    }
  `,
  cost: 'It is free. What the account managed stands still until another is named; some services forget their settings then.',
  byHand: {
    run: 'aws organizations list-delegated-administrators',
    look: 'Only accounts that you know, asked in the management account.',
  },
  links: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_delegated_admin.html'],
});
