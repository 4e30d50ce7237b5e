import { cases, denied } from '../case.ts';
import { OTHER, OWN, principal, trust } from './fixtures/trust.ts';

const ALONE = { organization: null };
const MEMBER = { organization: { id: 'o-abcdefghij', managementAccountId: '777788889999' } };
const ALL = ['arn:aws:iam::aws:policy/SecurityAudit', 'arn:aws:iam::aws:policy/ReadOnlyAccess'];
const PARTNER = trust({ Principal: principal(OTHER) });
const ORGANIZATION = trust({
  Principal: '*',
  Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } },
});

export default cases('iam-role-foreign-read-all', 'iam:role', [
  {
    name: 'for another account',
    verdict: 'fail',
    reason: /ReadOnlyAccess and trusts the account 444455556666/,
    account: ALONE,
    facts: { AssumeRolePolicyDocument: PARTNER, ManagedPolicyArns: ALL },
  },
  {
    name: 'for a known one',
    verdict: 'pass',
    account: ALONE,
    settings: { knownAccounts: [OTHER] },
    facts: { AssumeRolePolicyDocument: PARTNER, ManagedPolicyArns: ALL },
  },
  {
    name: 'for the own account',
    verdict: 'pass',
    account: ALONE,
    facts: { AssumeRolePolicyDocument: trust({ Principal: principal(OWN) }), ManagedPolicyArns: ALL },
  },
  {
    name: 'for the own organization',
    verdict: 'pass',
    account: MEMBER,
    facts: { AssumeRolePolicyDocument: ORGANIZATION, ManagedPolicyArns: ALL },
  },
  {
    name: 'for an organization, where the own is not known',
    verdict: 'unknown',
    account: { organization: denied('organizations:DescribeOrganization') },
    facts: { AssumeRolePolicyDocument: ORGANIZATION, ManagedPolicyArns: ALL },
  },
  {
    name: 'other policies, one of the customer’s of the same name',
    verdict: 'not-applicable',
    account: ALONE,
    facts: {
      AssumeRolePolicyDocument: PARTNER,
      ManagedPolicyArns: [
        'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess',
        `arn:aws:iam::${OWN}:policy/ReadOnlyAccess`,
      ],
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    account: ALONE,
    facts: {
      AssumeRolePolicyDocument: denied('iam:GetAccountAuthorizationDetails'),
      ManagedPolicyArns: ALL,
    },
  },
]);
