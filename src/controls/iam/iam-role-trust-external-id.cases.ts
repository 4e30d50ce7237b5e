import { cases, denied } from '../case.ts';
import { OTHER, OWN, principal, trust } from './fixtures/trust.ts';

const MANAGEMENT = '777788889999';
const ALONE = { organization: null };
const MEMBER = { organization: { id: 'o-abcdefghij', managementAccountId: MANAGEMENT } };
const PARTNER = { Principal: principal(OTHER) };
const EXTERNAL_ID = { StringEquals: { 'sts:ExternalId': 'f3b1' } };

function role(...statements: readonly object[]) {
  return { AssumeRolePolicyDocument: trust(...statements) };
}

function where(Condition: object) {
  return role({ ...PARTNER, Condition });
}

export default cases('iam-role-trust-external-id', 'iam:role', [
  {
    name: 'another account with an external id',
    verdict: 'pass',
    reason: /Of the account 444455556666/,
    account: ALONE,
    facts: where(EXTERNAL_ID),
  },
  {
    name: 'another account without',
    verdict: 'fail',
    reason: /lets in the account 444455556666 \(statement 0\); expected/,
    account: ALONE,
    facts: role(PARTNER),
  },
  {
    name: 'one role of another account without',
    verdict: 'fail',
    account: ALONE,
    facts: role({ Principal: { AWS: `arn:aws:iam::${OTHER}:role/scanner` } }),
  },
  {
    name: 'an external id of any value',
    verdict: 'fail',
    account: ALONE,
    facts: where({ StringLike: { 'sts:ExternalId': '*' } }),
  },
  {
    name: 'an external id where there is one',
    verdict: 'fail',
    account: ALONE,
    facts: where({ StringEqualsIfExists: { 'sts:ExternalId': 'f3b1' } }),
  },
  {
    name: 'every external id but one',
    verdict: 'fail',
    account: ALONE,
    facts: where({ StringNotEquals: { 'sts:ExternalId': 'f3b1' } }),
  },
  {
    name: 'a Deny without the external id',
    verdict: 'pass',
    account: ALONE,
    facts: role(PARTNER, {
      Effect: 'Deny',
      Principal: '*',
      Condition: { StringNotEquals: { 'sts:ExternalId': 'f3b1' } },
    }),
  },
  {
    name: 'people with MFA',
    verdict: 'pass',
    account: ALONE,
    facts: where({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
  },
  {
    name: 'MFA not older than an hour',
    verdict: 'pass',
    account: ALONE,
    facts: where({ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }),
  },
  {
    name: 'MFA where the request says so, which one with an access key does not',
    verdict: 'fail',
    account: ALONE,
    facts: where({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }),
  },
  {
    name: 'two statements, one of them without',
    verdict: 'fail',
    reason: /\(statement Rest\)/,
    account: ALONE,
    facts: role({ ...PARTNER, Condition: EXTERNAL_ID }, { ...PARTNER, Sid: 'Rest' }),
  },
  {
    name: 'an address range, which is the tricked supplier’s too',
    verdict: 'fail',
    account: ALONE,
    facts: where({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
  },
  { name: 'everybody', verdict: 'fail', account: ALONE, facts: role({ Principal: '*' }) },
  {
    name: 'everybody of another organization',
    verdict: 'fail',
    reason: /the organization o-otherother/,
    account: MEMBER,
    facts: role({
      Principal: '*',
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-otherother' } },
    }),
  },
  {
    name: 'everybody of the own organization',
    verdict: 'not-applicable',
    account: MEMBER,
    facts: role({
      Principal: '*',
      Condition: { StringEquals: { 'aws:PrincipalOrgID': MEMBER.organization.id } },
    }),
  },
  {
    name: 'another account, where it is of the own organization',
    verdict: 'pass',
    account: MEMBER,
    facts: where({ StringEquals: { 'aws:PrincipalOrgID': MEMBER.organization.id } }),
  },
  {
    name: 'another account, under a path of the own organization',
    verdict: 'pass',
    account: MEMBER,
    facts: where({
      'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': `${MEMBER.organization.id}/r-abcd/*` },
    }),
  },
  {
    name: 'another account, where it is of another organization',
    verdict: 'unknown',
    account: MEMBER,
    facts: where({ StringEquals: { 'aws:PrincipalOrgID': 'o-otherother' } }),
  },
  {
    name: 'the account that manages the organization',
    verdict: 'pass',
    account: MEMBER,
    facts: role({ Principal: principal(MANAGEMENT) }),
  },
  {
    name: 'an account that may be of the own organization',
    verdict: 'unknown',
    reason: /which accounts belong to the organization o-abcdefghij .* setting ownAccounts/,
    account: MEMBER,
    facts: role(PARTNER),
  },
  {
    name: 'an account that is none of those named as one’s own',
    verdict: 'fail',
    account: MEMBER,
    settings: { ownAccounts: ['123456789012'] },
    facts: role(PARTNER),
  },
  {
    name: 'an account that is one of those',
    verdict: 'pass',
    account: ALONE,
    settings: { ownAccounts: [OTHER] },
    facts: role(PARTNER),
  },
  {
    name: 'the own account and a service',
    verdict: 'not-applicable',
    account: ALONE,
    facts: role({ Principal: { ...principal(OWN), Service: 'ec2.amazonaws.com' } }),
  },
  {
    name: 'an organization that could not be read, and an external id',
    verdict: 'pass',
    account: { organization: denied('organizations:DescribeOrganization') },
    facts: where(EXTERNAL_ID),
  },
  {
    name: 'an organization that could not be read, and none',
    verdict: 'unknown',
    account: { organization: denied('organizations:DescribeOrganization') },
    facts: role(PARTNER),
  },
  {
    name: 'an organization that could not be read, and a foreign account by the setting',
    verdict: 'fail',
    account: { organization: denied('organizations:DescribeOrganization') },
    settings: { ownAccounts: ['123456789012'] },
    facts: role(PARTNER),
  },
  {
    name: 'an organization that could not be read, and a condition on one',
    verdict: 'unknown',
    account: { organization: denied('organizations:DescribeOrganization') },
    settings: { ownAccounts: ['123456789012'] },
    facts: where({ StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } }),
  },
  {
    name: 'everybody, with an organization that could not be read',
    verdict: 'fail',
    account: { organization: denied('organizations:DescribeOrganization') },
    facts: role({ Principal: '*' }),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    account: ALONE,
    facts: { AssumeRolePolicyDocument: denied('iam:GetAccountAuthorizationDetails') },
  },
]);
