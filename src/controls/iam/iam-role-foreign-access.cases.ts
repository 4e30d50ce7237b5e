import { cases, denied } from '../case.ts';
import { OTHER, OWN, principal, trust } from './fixtures/trust.ts';

const ALONE = { organization: null };
const MEMBER = { organization: { id: 'o-abcdefghij', managementAccountId: '777788889999' } };
const UNREAD = { organization: denied('organizations:DescribeOrganization') };

function role(...statements: readonly object[]) {
  return { AssumeRolePolicyDocument: trust(...statements) };
}

const byOrganization = (id: string) =>
  role({ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': id } } });

export default cases('iam-role-foreign-access', 'iam:role', [
  {
    name: 'a service and the own account',
    verdict: 'pass',
    account: ALONE,
    facts: role({ Principal: { ...principal(OWN), Service: 'ec2.amazonaws.com' } }),
  },
  {
    name: 'another account',
    verdict: 'fail',
    reason: /trusts the account 444455556666; expected/,
    account: ALONE,
    facts: role({ Principal: principal(OTHER) }),
  },
  {
    name: 'another account, with an external id',
    verdict: 'fail',
    account: ALONE,
    facts: role({ Principal: principal(OTHER), Condition: { StringEquals: { 'sts:ExternalId': 'x' } } }),
  },
  {
    name: 'a known one',
    verdict: 'pass',
    account: ALONE,
    settings: { knownAccounts: [OTHER] },
    facts: role({ Principal: principal(OTHER) }),
  },
  {
    name: 'everybody',
    verdict: 'fail',
    reason: /anyone/,
    account: ALONE,
    facts: role({ Principal: '*' }),
  },
  { name: 'the own organization', verdict: 'pass', account: MEMBER, facts: byOrganization('o-abcdefghij') },
  {
    name: 'another organization',
    verdict: 'fail',
    reason: /organization o-other/,
    account: MEMBER,
    facts: byOrganization('o-other12345'),
  },
  {
    name: 'an organization, in an account without',
    verdict: 'fail',
    account: ALONE,
    facts: byOrganization('o-abcdefghij'),
  },
  {
    name: 'an organization, where the own is not known',
    verdict: 'unknown',
    account: UNREAD,
    facts: byOrganization('o-abcdefghij'),
  },
  {
    name: 'another account, where the organization is not known',
    verdict: 'fail',
    account: UNREAD,
    facts: role({ Principal: principal(OTHER) }),
  },
  {
    name: 'people of an identity provider, whom other controls judge',
    verdict: 'pass',
    account: ALONE,
    facts: role({
      Principal: { Federated: `arn:aws:iam::${OWN}:saml-provider/Office` },
      Action: 'sts:AssumeRoleWithSAML',
    }),
  },
  {
    name: 'no JSON',
    verdict: 'unknown',
    account: ALONE,
    facts: { AssumeRolePolicyDocument: '{"Statement"' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    account: ALONE,
    facts: { AssumeRolePolicyDocument: denied('iam:GetAccountAuthorizationDetails') },
  },
]);
