import { cases, denied } from '../case.ts';
import { OTHER, OWN, principal, trust } from './fixtures/trust.ts';

const GITHUB = 'token.actions.githubusercontent.com';
const EKS = 'oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE';
const BITBUCKET = 'api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc';

function statement(provider: string, Condition: object = {}) {
  const isHost = provider.endsWith('.amazonaws.com') || provider === 'accounts.google.com';
  return {
    Principal: { Federated: isHost ? provider : `arn:aws:iam::${OWN}:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition,
  };
}

function role(...statements: readonly object[]) {
  return { AssumeRolePolicyDocument: trust(...statements) };
}

function github(...conditions: readonly [operator: string, claim: string, value: string][]) {
  const aud = { StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com' } };
  const more = conditions.map(([operator, claim, value]) => [operator, { [`${GITHUB}:${claim}`]: value }]);
  return role(statement(GITHUB, { ...aud, ...(Object.fromEntries(more) as object) }));
}

export default cases('iam-role-trust-oidc-subject', 'iam:role', [
  {
    name: 'GitHub, one branch of a repository',
    verdict: 'pass',
    reason: /which tokens of GitHub Actions/,
    facts: github(['StringLike', 'sub', 'repo:acme/app:ref:refs/heads/main']),
  },
  { name: 'GitHub, all of one owner', verdict: 'pass', facts: github(['StringLike', 'sub', 'repo:acme/*']) },
  {
    name: 'GitHub, a repository by another claim',
    verdict: 'pass',
    facts: github(['StringLike', 'repository', 'acme/*']),
  },
  {
    name: 'GitHub, the audience alone, which the caller chooses',
    verdict: 'fail',
    reason: /by every repository on GitHub \(token\.actions\.githubusercontent\.com, by statement 0\)/,
    facts: github(),
  },
  { name: 'GitHub, any subject', verdict: 'fail', facts: github(['StringLike', 'sub', 'repo:*']) },
  {
    name: 'GitHub, owners that start alike',
    verdict: 'fail',
    facts: github(['StringLike', 'sub', 'repo:acme*']),
  },
  {
    name: 'GitHub, repositories of that name',
    verdict: 'fail',
    facts: github(['StringLike', 'sub', 'repo:*/app:ref:refs/heads/main']),
  },
  {
    name: 'GitHub, every subject but one',
    verdict: 'fail',
    facts: github(['StringNotLike', 'sub', 'repo:acme/*']),
  },
  {
    name: 'GitHub, all subjects of none',
    verdict: 'fail',
    facts: role(
      statement(GITHUB, {
        StringLike: { [`${GITHUB}:sub`]: ['repo:acme/*', 'repo:*:environment:production'] },
      }),
    ),
  },
  {
    name: 'GitHub, held back by a Deny',
    verdict: 'pass',
    facts: role(statement(GITHUB), {
      ...statement(GITHUB, { StringNotLike: { [`${GITHUB}:sub`]: 'repo:acme/*' } }),
      Effect: 'Deny',
    }),
  },
  {
    name: 'GitHub, with the key in another case',
    verdict: 'pass',
    facts: role(statement(GITHUB, { StringEquals: { [`${GITHUB.toUpperCase()}:SUB`]: 'repo:acme/app:*' } })),
  },
  {
    name: 'GitLab, a project',
    verdict: 'pass',
    facts: role(statement('gitlab.com', { StringLike: { 'gitlab.com:sub': 'project_path:acme/app:*' } })),
  },
  {
    name: 'Terraform Cloud without',
    verdict: 'fail',
    reason: /every organization on Terraform Cloud/,
    facts: role(
      statement('app.terraform.io', { StringEquals: { 'app.terraform.io:aud': 'aws.workload.identity' } }),
    ),
  },
  {
    name: 'Terraform Cloud, an organization',
    verdict: 'pass',
    facts: role(
      statement('app.terraform.io', {
        StringLike: { 'app.terraform.io:sub': 'organization:acme:project:*:workspace:*:run_phase:*' },
      }),
    ),
  },
  {
    name: 'Google, the audience, which is an application of one’s own',
    verdict: 'pass',
    facts: role(
      statement('accounts.google.com', { StringEquals: { 'accounts.google.com:aud': '123.apps.example' } }),
    ),
  },
  { name: 'Google without', verdict: 'fail', facts: role(statement('accounts.google.com')) },
  {
    name: 'Cognito, an identity pool',
    verdict: 'pass',
    facts: role(
      statement('cognito-identity.amazonaws.com', {
        StringEquals: {
          'cognito-identity.amazonaws.com:aud': 'eu-west-1:12345678-aaaa-bbbb-cccc-123456790ab',
        },
      }),
    ),
  },
  {
    name: 'Cognito, whoever signed in, of any pool',
    verdict: 'fail',
    facts: role(
      statement('cognito-identity.amazonaws.com', {
        'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' },
      }),
    ),
  },
  {
    name: 'EKS, a service account',
    verdict: 'pass',
    facts: role(statement(EKS, { StringEquals: { [`${EKS}:sub`]: 'system:serviceaccount:shop:cart' } })),
  },
  {
    name: 'EKS, a namespace',
    verdict: 'pass',
    facts: role(statement(EKS, { StringLike: { [`${EKS}:sub`]: 'system:serviceaccount:shop:*' } })),
  },
  {
    name: 'EKS, any service account',
    verdict: 'fail',
    reason: /every pod in the cluster/,
    facts: role(statement(EKS, { StringLike: { [`${EKS}:sub`]: 'system:serviceaccount:*:*' } })),
  },
  {
    name: 'EKS, the audience alone',
    verdict: 'fail',
    facts: role(statement(EKS, { StringEquals: { [`${EKS}:aud`]: 'sts.amazonaws.com' } })),
  },
  {
    name: 'Bitbucket, a repository',
    verdict: 'pass',
    facts: role(statement(BITBUCKET, { StringLike: { [`${BITBUCKET}:sub`]: '{1b2c}:*' } })),
  },
  {
    name: 'Bitbucket, the workspace’s audience alone',
    verdict: 'fail',
    facts: role(
      statement(BITBUCKET, { StringEquals: { [`${BITBUCKET}:aud`]: 'ari:cloud:bitbucket::workspace/1' } }),
    ),
  },
  {
    name: 'an issuer of one’s own, an audience',
    verdict: 'pass',
    reason: /tokens of login\.example\.com/,
    facts: role(statement('login.example.com', { StringEquals: { 'login.example.com:aud': 'app' } })),
  },
  { name: 'an issuer of one’s own without', verdict: 'fail', facts: role(statement('login.example.com')) },
  {
    name: 'a provider that may do nothing',
    verdict: 'pass',
    facts: role({ ...statement(GITHUB), Action: 'sts:TagSession' }),
  },
  {
    name: 'SAML and an account',
    verdict: 'not-applicable',
    facts: role({ Principal: { ...principal(OTHER), Federated: `arn:aws:iam::${OWN}:saml-provider/okta` } }),
  },
  { name: 'no policy', verdict: 'unknown', facts: { AssumeRolePolicyDocument: '[]' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AssumeRolePolicyDocument: denied('iam:GetAccountAuthorizationDetails') },
  },
]);
