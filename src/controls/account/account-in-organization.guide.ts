import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the account a member of an organization in AWS Organizations, or the account that manages one?',
  attack:
    'Test and production share one account that stands alone. Whoever becomes administrator of it by a slip in the tests is at once administrator of everything, and there is nothing above that could hold him.',
  console: [
    'In an account that runs nothing else open AWS Organizations, and *Create an organization*.',
    'Under *AWS accounts* choose *Add an AWS account*, *Invite*, with the id of this one.',
    'In this account accept the invitation under Organizations, *Invitations*.',
  ],
  cli: code`
    aws organizations create-organization --feature-set ALL
    aws organizations invite-account-to-organization --target Id=ACCOUNT_ID,Type=ACCOUNT

    # In the invited account:
    aws organizations list-handshakes-for-account
    aws organizations accept-handshake --handshake-id HANDSHAKE_ID
  `,
  terraform: code`
    resource "aws_organizations_organization" "this" {
      feature_set          = "ALL"
      enabled_policy_types = ["SERVICE_CONTROL_POLICY"]
    }
  `,
  cost: 'It is free. The bill of all accounts goes to the one that manages them, and what is bought in advance is shared.',
  byHand: {
    run: 'aws organizations describe-organization',
    look: 'An organization; the error `AWSOrganizationsNotInUseException` means that there is none.',
  },
  links: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/account-controls.html#account-2',
  ],
});
