import { cases, denied } from '../case.ts';
import { OTHER, principal, trust } from './fixtures/trust.ts';

const ANYONE = { Principal: { AWS: '*' } };

function role(...statements: readonly object[]) {
  return { AssumeRolePolicyDocument: trust(...statements) };
}

export default cases('iam-role-trust-not-public', 'iam:role', [
  { name: 'a service', verdict: 'pass', facts: role({ Principal: { Service: 'ec2.amazonaws.com' } }) },
  { name: 'another account', verdict: 'pass', facts: role({ Principal: principal(OTHER) }) },
  {
    name: 'everybody',
    verdict: 'fail',
    reason: /^Anyone with an AWS account may assume the role: statement 0 .* allows it to \*;/,
    facts: role(ANYONE),
  },
  {
    name: 'everybody, in the short form, second and named',
    verdict: 'fail',
    reason: /statement Open of/,
    facts: role({ Principal: principal(OTHER) }, { Sid: 'Open', Principal: '*' }),
  },
  {
    name: 'everybody with an external id, which AWS does not call a secret',
    verdict: 'fail',
    reason: /where StringEquals sts:externalid = x1/,
    facts: role({ ...ANYONE, Condition: { StringEquals: { 'sts:ExternalId': 'x1' } } }),
  },
  {
    name: 'everybody but one',
    verdict: 'fail',
    facts: role({ NotPrincipal: principal(OTHER) }),
  },
  {
    name: 'everybody of one organization',
    verdict: 'pass',
    facts: role({ ...ANYONE, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } } }),
  },
  {
    name: 'everybody of one account, by a condition',
    verdict: 'pass',
    facts: role({ ...ANYONE, Condition: { StringEquals: { 'aws:PrincipalAccount': OTHER } } }),
  },
  {
    name: 'everybody from one network, which AWS does not call public',
    verdict: 'pass',
    facts: role({ ...ANYONE, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }),
  },
  {
    name: 'everybody, but for a Deny of all others',
    verdict: 'pass',
    facts: role(ANYONE, {
      Effect: 'Deny',
      Principal: '*',
      Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } },
    }),
  },
  {
    name: 'everybody, but only to tag sessions',
    verdict: 'pass',
    facts: role({ ...ANYONE, Action: 'sts:TagSession' }),
  },
  {
    name: 'tokens of GitHub, which another control judges',
    verdict: 'pass',
    facts: role({
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
    }),
  },
  {
    name: 'no policy',
    verdict: 'unknown',
    reason: /the trust policy cannot be read/,
    facts: { AssumeRolePolicyDocument: '{}' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AssumeRolePolicyDocument: denied('iam:GetAccountAuthorizationDetails') },
  },
  {
    name: 'a role that AWS made for itself',
    verdict: 'not-applicable',
    managedByAws: true,
    facts: role(ANYONE),
  },
]);
