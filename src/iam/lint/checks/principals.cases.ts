import { identity, rcp, resource, trust } from '../fixtures/cases.ts';
import type { LintCase } from '../fixtures/cases.ts';

const GITHUB = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const GITLAB = 'arn:aws:iam::111122223333:oidc-provider/gitlab.com';
const SAML = 'arn:aws:iam::111122223333:saml-provider/Okta';
const WEB = 'sts:AssumeRoleWithWebIdentity';

export const PRINCIPAL_CASES: readonly LintCase[] = [
  {
    code: 'MISSING_PRINCIPAL',
    hit: resource({ Principal: undefined }),
    miss: resource({ Principal: undefined, NotPrincipal: { AWS: '111122223333' }, Effect: 'Deny' }),
  },
  {
    code: 'UNSUPPORTED_PRINCIPAL',
    hit: identity({ Principal: '*' }),
    miss: resource({ Principal: '*' }),
    at: 'Principal',
  },
  {
    code: 'INVALID_PRINCIPAL_FORMAT',
    hit: resource({ Principal: '111122223333' }),
    miss: resource({ Principal: { AWS: '111122223333' } }),
    at: 'Principal',
  },
  {
    code: 'INVALID_PRINCIPAL_KEY',
    hit: resource({ Principal: { Account: '111122223333' } }),
    miss: resource({
      Principal: { CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' },
    }),
    at: 'Principal.Account',
  },
  { code: 'EMPTY_OBJECT_PRINCIPAL', hit: resource({ Principal: {} }), miss: resource({}), at: 'Principal' },
  {
    code: 'EMPTY_ARRAY_PRINCIPAL',
    hit: resource({ Principal: { AWS: [] } }),
    miss: resource({ Principal: { AWS: ['111122223333'] } }),
    at: 'Principal.AWS',
  },
  {
    code: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    hit: resource({ Principal: { AWS: 'arn:aws:iam::111122223333:role/app-*' } }),
    miss: resource({ Principal: { AWS: '*' } }),
    at: 'Principal.AWS',
  },
  {
    code: 'INVALID_SERVICE_PRINCIPAL_FORMAT',
    hit: trust({ Principal: { Service: 'Lambda' } }),
    miss: trust({ Principal: { Service: 'lambda.amazonaws.com' } }),
    at: 'Principal.Service',
  },
  {
    code: 'INVALID_ROLE_REFERENCE',
    hit: resource({ Principal: { AWS: 'AROAEXAMPLE0123456789' } }),
    miss: resource({ Principal: { AWS: 'AIDAEXAMPLE0123456789' } }),
    at: 'Principal.AWS',
  },
  {
    code: 'INVALID_USER_REFERENCE',
    hit: resource({ Principal: { AWS: ['111122223333', 'AIDAEXAMPLE0123456789'] } }),
    miss: resource({ Principal: { AWS: 'arn:aws:iam::111122223333:user/AIDA' } }),
    at: 'Principal.AWS[1]',
  },
  {
    code: 'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
    hit: resource({ Principal: { Federated: SAML } }),
    miss: trust({ Principal: { Federated: SAML }, Action: 'sts:AssumeRoleWithSAML' }),
    at: 'Principal.Federated',
  },
  {
    code: 'ALLOW_WITH_NOT_PRINCIPAL',
    hit: resource({ Principal: undefined, NotPrincipal: { AWS: '111122223333' } }),
    miss: resource({ Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: '111122223333' } }),
    at: 'NotPrincipal',
  },
  {
    code: 'STYLE_NOT_PRINCIPAL_WITH_DENY',
    hit: resource({ Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: '111122223333' } }),
    miss: resource({ Effect: 'Deny', Principal: '*' }),
    at: 'NotPrincipal',
  },
  {
    code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
    hit: resource({ Principal: { Service: 'cloudtrail.amazonaws.com' } }),
    miss: resource({
      Principal: { Service: 'cloudtrail.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
    }),
    at: 'Principal.Service',
  },
  {
    // A role is assumed by the service itself.
    code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
    hit: resource({ Principal: { Service: 'ec2.amazonaws.com' } }),
    miss: trust({ Principal: { Service: 'ec2.amazonaws.com' } }),
  },
  {
    code: 'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    hit: resource({
      Principal: { Service: 'ses.amazonaws.com' },
      Condition: { StringEquals: { 'aws:Referer': '111122223333' } },
    }),
    miss: resource({
      Principal: { Service: 'ses.amazonaws.com' },
      Condition: { StringEquals: { 'aws:Referer': '111122223333', 'aws:SourceAccount': '111122223333' } },
    }),
    at: 'Condition.StringEquals.aws:Referer',
  },
  {
    // AWS's example.
    code: 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    hit: resource({
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
    }),
    miss: resource({
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } },
    }),
    at: 'Condition.StringEquals.aws:PrincipalOrgID',
  },
  {
    code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
    hit: trust({ Principal: undefined, NotPrincipal: { AWS: '111122223333' } }),
    miss: trust({}),
    at: 'NotPrincipal',
  },
  {
    code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
    hit: trust({ Resource: '*' }),
    miss: trust({}),
    at: 'Resource',
  },
  {
    code: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    hit: trust({ Principal: '*' }),
    miss: resource({ Principal: '*' }),
    at: 'Principal',
  },
  {
    code: 'MISSING_ACTION_FOR_CONDITION_KEY',
    hit: trust({ Condition: { StringLike: { 'sts:SourceIdentity': '${aws:username}' } } }),
    miss: trust({
      Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'],
      Condition: { StringLike: { 'sts:SourceIdentity': '${aws:username}' } },
    }),
    at: 'Condition.StringLike.sts:SourceIdentity',
  },
  {
    code: 'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY',
    hit: trust({
      Principal: { Service: 'rolesanywhere.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
    }),
    miss: trust({
      Principal: { Service: 'rolesanywhere.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
    }),
  },
  {
    code: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
    hit: trust({ Principal: { Federated: 'arn:aws:iam::111122223333:provider/Okta' }, Action: WEB }),
    miss: trust({ Principal: { Federated: 'accounts.google.com' }, Action: WEB }),
    at: 'Principal.Federated',
  },
  {
    // AWS's example of the command line.
    code: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
    hit: trust({ Principal: { Federated: 'cognito-identity.amazonaws.com' } }),
    miss: trust({
      Principal: { Federated: 'cognito-identity.amazonaws.com' },
      Action: [WEB, 'sts:TagSession'],
    }),
    at: 'Action',
  },
  {
    code: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
    hit: trust({ Principal: { Federated: SAML }, Action: WEB }),
    miss: trust({
      Principal: { Federated: SAML, AWS: '111122223333' },
      Action: ['sts:AssumeRole', 'sts:AssumeRoleWithSAML'],
    }),
  },
  {
    code: 'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY',
    hit: trust({
      Principal: {
        AWS: [
          'arn:aws:iam::111122223333:role/path/app',
          'arn:aws:sts::111122223333:assumed-role/app/session',
        ],
      },
    }),
    miss: trust({
      Principal: {
        AWS: ['arn:aws:iam::111122223333:role/app', 'arn:aws:sts::444455556666:assumed-role/app/session'],
      },
    }),
    at: 'Principal.AWS[1]',
  },
  {
    code: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
    hit: trust({ Principal: { Federated: GITLAB }, Action: WEB }),
    miss: trust({
      Principal: { Federated: GITLAB },
      Action: WEB,
      Condition: { StringEquals: { 'gitlab.com:sub': 'project_path:group/app:ref_type:branch:ref:main' } },
    }),
    at: 'Principal.Federated',
  },
  {
    code: 'MISSING_GITHUB_REPO_CONDITION_KEY',
    hit: trust({
      Principal: { Federated: GITHUB },
      Action: WEB,
      Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
    }),
    miss: github('StringEquals', 'repo:owner/name:ref:refs/heads/main'),
    at: 'Principal.Federated',
  },
  {
    code: 'MISSING_GITHUB_REPO_CONDITION_KEY',
    hit: github('StringEqualsIfExists', 'repo:owner/name:ref:refs/heads/main'),
    miss: github('StringLike', 'repo:owner/name:*'),
  },
  {
    code: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
    hit: github('StringLike', 'repo:owner/*'),
    miss: github('StringLike', 'repo:owner/name:ref:refs/heads/main'),
    at: 'Condition.StringLike.token.actions.githubusercontent.com:sub',
  },
  ...audiences('FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE', 'ForAnyValue'),
  ...audiences('CONFIRM_AUDIENCE_CLAIM_TYPE', 'ForAllValues'),
  {
    code: 'STYLE_OIDC_SUBJECT_MISSING',
    hit: trust({
      Principal: { Federated: GITLAB },
      Action: WEB,
      Condition: { StringEquals: { 'gitlab.com:aud': 'https://gitlab.com' } },
    }),
    // Google gives an audience to its owner alone.
    miss: trust({
      Principal: { Federated: 'accounts.google.com' },
      Action: WEB,
      Condition: { StringEquals: { 'accounts.google.com:aud': '66677788899900pro0' } },
    }),
    at: 'Principal.Federated',
  },
  {
    code: 'STYLE_OIDC_AUDIENCE_MISSING',
    hit: github('StringEquals', 'repo:owner/name:ref:refs/heads/main'),
    miss: trust({
      Principal: { Federated: GITLAB },
      Action: WEB,
      Condition: { StringEquals: { 'gitlab.com:aud': 'https://gitlab.com' } },
    }),
    at: 'Principal.Federated',
  },
  {
    code: 'STYLE_SAML_AUDIENCE_MISSING',
    hit: trust({ Principal: { Federated: SAML }, Action: 'sts:AssumeRoleWithSAML' }),
    miss: trust({
      Principal: { Federated: SAML },
      Action: 'sts:AssumeRoleWithSAML',
      Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
    }),
    at: 'Principal.Federated',
  },
  {
    code: 'STYLE_EXTERNAL_ID_MISSING',
    hit: trust({ Principal: { AWS: 'arn:aws:iam::444455556666:root' } }, '111122223333'),
    miss: trust(
      { Principal: { AWS: '444455556666' }, Condition: { StringEquals: { 'sts:ExternalId': 'x1' } } },
      '111122223333',
    ),
    at: 'Principal.AWS',
  },
  {
    code: 'STYLE_EXTERNAL_ID_MISSING',
    hit: trust({ Principal: { AWS: '444455556666' } }, '111122223333'),
    miss: trust({ Principal: { AWS: '444455556666' } }),
  },
  {
    code: 'STYLE_TRUSTS_EVERYONE',
    hit: trust({ Principal: { AWS: '*' } }),
    miss: trust({
      Principal: { AWS: '*' },
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
    }),
    at: 'Principal.AWS',
  },
  {
    code: 'RCP_SYNTAX_ERROR_PRINCIPAL',
    hit: rcp({ Principal: { AWS: '*' } }),
    miss: rcp({}),
    at: 'Principal',
  },
  {
    code: 'RCP_SYNTAX_ERROR_NOTACTION',
    hit: rcp({ Action: undefined, NotAction: 's3:GetObject' }),
    miss: rcp({ Resource: undefined, NotResource: 'arn:aws:s3:::open/*' }),
    at: 'NotAction',
  },
  {
    code: 'RCP_SYNTAX_ERROR_ACTION',
    hit: rcp({ Action: '*' }),
    miss: rcp({ Action: ['s3:*Object', 'sts:AssumeRole*'] }),
    at: 'Action',
  },
  { code: 'RCP_SYNTAX_ERROR_ACTION', hit: rcp({ Action: 'ec2:*' }), miss: rcp({ Action: 'sqs:*' }) },
  {
    code: 'RCP_SYNTAX_ERROR_ALLOW',
    hit: rcp({ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::bucket' }),
    // What AWS attaches itself.
    miss: rcp({ Effect: 'Allow', Action: '*', Resource: '*' }),
    at: 'Effect',
  },
  {
    code: 'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY',
    hit: rcp({ Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
    miss: rcp({
      Condition: {
        StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
      },
    }),
    at: 'Condition.StringNotEqualsIfExists.aws:PrincipalOrgID',
  },
  ...sources('RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY', {
    Null: { 'aws:SourceAccount': 'false' },
  }),
  ...sources('RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK', {
    Bool: { 'aws:PrincipalIsAWSService': 'true' },
  }),
];

function github(operator: string, subject: string): LintCase['hit'] {
  return trust({
    Principal: { Federated: GITHUB },
    Action: WEB,
    Condition: { [operator]: { 'token.actions.githubusercontent.com:sub': subject } },
  });
}

function audiences(code: string, qualifier: string): readonly LintCase[] {
  const fields = { Principal: { Federated: GITLAB }, Action: WEB };
  const key = 'gitlab.com:aud';
  return [
    {
      code,
      hit: trust({ ...fields, Condition: { [`${qualifier}:StringEquals`]: { [key]: 'x' } } }),
      miss: trust({ ...fields, Condition: { StringEquals: { [key]: 'x' } } }),
      at: `Condition.${qualifier}:StringEquals.${key}`,
    },
  ];
}

/** AWS's example has both guards; `guard` is the other one. */
function sources(code: string, guard: object): readonly LintCase[] {
  const source = { StringNotEqualsIfExists: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } };
  const both = { Null: { 'aws:SourceAccount': 'false' }, Bool: { 'aws:PrincipalIsAWSService': 'true' } };
  return [
    {
      code,
      hit: rcp({ Condition: { ...source, ...guard } }),
      miss: rcp({ Condition: { ...source, ...both } }),
      at: 'Condition.StringNotEqualsIfExists.aws:SourceOrgID',
    },
  ];
}
