import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the organization that the account is in all features enabled, and not consolidated billing alone?',
  attack:
    'The companies were put together for one bill, ten years ago. That nobody in any of them may leave, stop the trail or open a region cannot be said anywhere, for the organization knows of bills only.',
  console: [
    'In the account that manages the organization open AWS Organizations, *Settings*, *Begin process to enable all features*.',
    'Every invited member account agrees under *Invitations*; then *Finalize*.',
  ],
  cli: code`
    aws organizations enable-all-features

    # In each invited member account:
    aws organizations list-handshakes-for-account
    aws organizations accept-handshake --handshake-id HANDSHAKE_ID
  `,
  terraform: code`
    resource "aws_organizations_organization" "this" {
      feature_set = "ALL"
    }
  `,
  cost: 'It is free, and cannot be taken back. Nothing changes until policies are attached.',
  byHand: {
    run: 'aws organizations describe-organization --query Organization.FeatureSet',
    look: '`ALL`.',
  },
  links: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html',
  ],
});
