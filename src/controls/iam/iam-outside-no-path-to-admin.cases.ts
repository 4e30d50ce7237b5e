import { cases, denied } from '../case.ts';
import { EVERYTHING, LITTLE } from './fixtures/policies.ts';
import { ALONE, otherRole, otherUser, trusts } from './fixtures/principals.ts';

const allow = (Action: string | readonly string[]) => ({ Effect: 'Allow', Action, Resource: '*' });
const PARTNER = { AWS: 'arn:aws:iam::444455556666:root' };
const GITHUB = { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' };

export default cases('iam-outside-no-path-to-admin', 'aws:account', [
  { name: 'nobody is trusted', verdict: 'pass', facts: ALONE, others: [otherRole('admin', [EVERYTHING])] },
  {
    name: 'a partner may read a little',
    verdict: 'pass',
    facts: ALONE,
    others: [otherRole('partner', [LITTLE], trusts(PARTNER)), otherRole('admin', [EVERYTHING])],
  },
  {
    name: 'a partner is an administrator',
    verdict: 'fail',
    reason: /the account 444455556666 can act as role\/partner, which is an administrator/,
    facts: ALONE,
    others: [otherRole('partner', [EVERYTHING], trusts(PARTNER))],
  },
  {
    name: 'a partner makes keys for an administrator',
    verdict: 'fail',
    reason: /by iam:CreateAccessKey to user\/boss/,
    facts: ALONE,
    others: [
      otherRole('partner', [allow('iam:CreateAccessKey')], trusts(PARTNER)),
      otherUser('boss', EVERYTHING),
    ],
  },
  {
    name: 'anyone at all',
    verdict: 'fail',
    reason: /everyone can act as role\/open/,
    facts: ALONE,
    others: [otherRole('open', [EVERYTHING], trusts('*' as unknown as object))],
  },
  {
    name: 'every repository on GitHub',
    verdict: 'fail',
    reason: /token\.actions\.githubusercontent\.com can act as role\/ci/,
    facts: ALONE,
    others: [otherRole('ci', [EVERYTHING], { ...trusts(GITHUB), Action: 'sts:AssumeRoleWithWebIdentity' })],
  },
  {
    name: 'roles could not be listed',
    verdict: 'unknown',
    facts: ALONE,
    unlisted: ['iam:role'],
  },
  {
    name: 'roles could not be read',
    verdict: 'unknown',
    facts: { ...ALONE, organization: denied('organizations:DescribeOrganization') },
    unlisted: ['iam:user'],
  },
]);
