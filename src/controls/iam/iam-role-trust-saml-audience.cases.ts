import { cases, denied } from '../case.ts';
import { OTHER, OWN, principal, trust } from './fixtures/trust.ts';

const OKTA = {
  Principal: { Federated: `arn:aws:iam::${OWN}:saml-provider/okta` },
  Action: 'sts:AssumeRoleWithSAML',
};

function role(...statements: readonly object[]) {
  return { AssumeRolePolicyDocument: trust(...statements) };
}

function where(Condition: object) {
  return role({ ...OKTA, Condition });
}

export default cases('iam-role-trust-saml-audience', 'iam:role', [
  {
    name: 'the sign-in page of AWS',
    verdict: 'pass',
    facts: where({ StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } }),
  },
  {
    name: 'none',
    verdict: 'fail',
    reason: /taken from .*saml-provider\/okta \(statement 0\)/,
    facts: role(OKTA),
  },
  { name: 'any', verdict: 'fail', facts: where({ StringLike: { 'SAML:aud': '*' } }) },
  {
    name: 'a subject, of any audience',
    verdict: 'fail',
    facts: where({ StringEquals: { 'SAML:sub': 'ann@example.com' } }),
  },
  {
    name: 'two providers, the second without',
    verdict: 'fail',
    reason: /taken from [^,]*entra \(statement 1\)/,
    facts: role(
      { ...OKTA, Condition: { StringEquals: { 'saml:aud': 'https://signin.aws.amazon.com/saml' } } },
      { ...OKTA, Principal: { Federated: `arn:aws:iam::${OWN}:saml-provider/entra` } },
    ),
  },
  { name: 'no SAML provider', verdict: 'not-applicable', facts: role({ Principal: principal(OTHER) }) },
  { name: 'no policy', verdict: 'unknown', facts: { AssumeRolePolicyDocument: '' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AssumeRolePolicyDocument: denied('iam:GetAccountAuthorizationDetails') },
  },
]);
