import {
  boundary,
  condition,
  deny,
  identity,
  resource,
  statements,
  trust,
  written,
} from '../fixtures/cases.ts';
import type { LintCase } from '../fixtures/cases.ts';

export const GRAMMAR_CASES: readonly LintCase[] = [
  {
    code: 'DATA_TYPE_MISMATCH',
    hit: identity({ Action: ['s3:GetObject', 7] }),
    miss: identity({ Action: ['s3:GetObject', 's3:PutObject'] }),
    at: 'Action[1]',
  },
  {
    code: 'DATA_TYPE_MISMATCH',
    hit: identity({}, { Version: 20_121_017 }),
    miss: identity({}),
    at: 'Version',
  },
  { code: 'DATA_TYPE_MISMATCH', hit: written('[]'), miss: identity({}), at: '' },
  {
    code: 'INVALID_POLICY_ELEMENT',
    hit: identity({ Resources: '*' }),
    miss: identity({ Sid: 'Read' }),
    at: 'Resources',
  },
  { code: 'INVALID_POLICY_ELEMENT', hit: identity({ effect: 'Deny' }), miss: deny({}), at: 'effect' },
  {
    code: 'MISSING_STATEMENT',
    hit: written('{"Version":"2012-10-17"}'),
    miss: written('{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}'),
    at: '',
  },
  { code: 'MISSING_EFFECT', hit: identity({ Effect: undefined }), miss: deny({}) },
  { code: 'INVALID_EFFECT', hit: identity({ Effect: 'allow' }), miss: identity({}), at: 'Effect' },
  {
    code: 'MISSING_ACTION',
    hit: identity({ Action: undefined }),
    miss: identity({ Action: undefined, NotAction: 'iam:*' }),
  },
  {
    code: 'MISSING_RESOURCE',
    hit: identity({ Resource: undefined }),
    miss: trust({}),
  },
  {
    code: 'MISSING_RESOURCE',
    hit: resource({ Action: 'ecr:BatchGetImage', Resource: undefined }),
    miss: resource({ Action: 'ecr:BatchGetImage', Resource: undefined }, 'AWS::ECR::Repository'),
  },
  {
    code: 'UNSUPPORTED_ELEMENT_COMBINATION',
    hit: identity({ NotAction: 's3:GetObject' }),
    miss: identity({ Action: undefined, NotAction: 's3:GetObject' }),
    at: 'NotAction',
  },
  {
    code: 'EMPTY_ARRAY_ACTION',
    hit: identity({ Action: [] }),
    miss: identity({ Action: ['s3:GetObject'] }),
    at: 'Action',
  },
  {
    code: 'EMPTY_ARRAY_RESOURCE',
    hit: identity({ Resource: [] }),
    miss: identity({ Resource: ['*'] }),
    at: 'Resource',
  },
  {
    code: 'STYLE_DUPLICATE_KEY',
    hit: written(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Effect":"Allow","Action":"*","Resource":"*"}]}',
    ),
    miss: deny({}),
    at: 'Effect',
  },
  { code: 'EMPTY_SID_VALUE', hit: identity({ Sid: '' }), miss: identity({ Sid: 'Read' }), at: 'Sid' },
  {
    code: 'UNSUPPORTED_SID',
    hit: identity({ Sid: 'Read objects' }),
    miss: resource({ Sid: 'Read objects' }),
    at: 'Sid',
  },
  {
    code: 'UNIQUE_SIDS_REQUIRED',
    hit: statements({ Sid: 'Read' }, { Sid: 'Read', Action: 's3:PutObject' }),
    miss: statements({ Sid: 'Read' }, { Sid: 'Write', Action: 's3:PutObject' }),
    at: 'Statement[1].Sid',
  },
  {
    code: 'UNIQUE_SIDS_REQUIRED',
    hit: {
      ...statements({ Sid: 'A' }, { Sid: 'A' }),
      options: { type: 'resource', resourceType: 'AWS::SNS::Topic' },
    },
    miss: {
      ...statements({ Sid: 'A' }, { Sid: 'A' }),
      options: { type: 'resource', resourceType: 'AWS::S3::Bucket' },
    },
  },
  {
    code: 'UNIQUE_SIDS_RECOMMENDED',
    hit: { ...statements({ Sid: 'Read' }, { Sid: 'Read' }), options: { type: 'resource' } },
    miss: { ...statements({ Sid: 'Read' }, { Sid: 'read' }), options: { type: 'resource' } },
    at: 'Statement[1].Sid',
  },
  { code: 'MISSING_VERSION', hit: identity({}, { Version: undefined }), miss: identity({}), at: '' },
  {
    code: 'INVALID_VERSION',
    hit: identity({}, { Version: '2026-01-31' }),
    miss: identity({}, { Version: '2008-10-17' }),
    at: 'Version',
  },
  {
    code: 'STYLE_OLD_VERSION',
    hit: identity({}, { Version: '2008-10-17' }),
    miss: identity({}),
    at: 'Version',
  },
  {
    code: 'VARIABLE_UNSUPPORTED_IN_VERSION',
    hit: identity({ Resource: 'arn:aws:s3:::bucket/${aws:username}' }, { Version: '2008-10-17' }),
    miss: identity({ Resource: 'arn:aws:s3:::bucket/${aws:username}' }),
    at: 'Resource',
  },
  {
    code: 'VARIABLE_UNSUPPORTED_IN_ELEMENT',
    hit: resource({ Principal: { AWS: 'arn:aws:iam::111122223333:user/${aws:username}' } }),
    miss: resource({ Resource: 'arn:aws:s3:::bucket/${aws:username}' }),
    at: 'Principal.AWS',
  },
  {
    code: 'MISSING_BRACE_IN_VARIABLE',
    hit: identity({ Resource: 'arn:aws:s3:::bucket/${aws:username/*' }),
    miss: identity({ Resource: 'arn:aws:s3:::bucket/${aws:username}/*' }),
    at: 'Resource',
  },
  {
    code: 'EMPTY_VARIABLE',
    hit: identity({ Resource: 'arn:aws:s3:::bucket/${ }' }),
    miss: identity({ Resource: 'arn:aws:s3:::bucket/${*}' }),
    at: 'Resource',
  },
  {
    code: 'UNSUPPORTED_SPACE_IN_VARIABLE',
    hit: identity({ Resource: 'arn:aws:s3:::bucket/${aws: username}' }),
    miss: identity({ Resource: "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'company wide'}" }),
    at: 'Resource',
  },
  {
    code: 'MISSING_QUOTE_IN_VARIABLE',
    hit: identity({ Resource: "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'none}" }),
    miss: identity({ Resource: "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'none'}" }),
    at: 'Resource',
  },
  {
    code: 'INVALID_VARIABLE_FOR_OPERATOR',
    hit: condition('NumericLessThan', 'aws:MultiFactorAuthAge', '${aws:PrincipalTag/age}'),
    miss: condition('StringEquals', 'aws:SourceIdentity', '${aws:username}'),
    at: 'Condition.NumericLessThan.aws:MultiFactorAuthAge',
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    hit: identity({ Resource: resources(10_241) }),
    miss: identity({ Resource: resources(9_900) }),
    at: '',
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    hit: boundary({ Resource: resources(6_145) }),
    miss: identity({ Resource: resources(6_145) }),
  },
  {
    code: 'STYLE_EXCEEDS_MANAGED_POLICY_QUOTA',
    hit: identity({ Resource: resources(6_145) }),
    miss: identity({ Resource: resources(5_900) }),
    at: '',
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
    hit: resource({ Action: 'sqs:SendMessage', Resource: resources(8_200) }, 'AWS::SQS::Queue'),
    miss: resource({ Resource: resources(8_200) }, 'AWS::S3::Bucket'),
    at: '',
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
    hit: trust({ Principal: { AWS: accounts(150) } }),
    miss: trust({ Principal: { AWS: accounts(100) } }),
    at: '',
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
    hit: { ...deny({ Resource: resources(10_300) }), options: { type: 'scp' } },
    // Spaces count, unlike in IAM's own policies.
    miss: { ...deny({ Resource: resources(9_900) }), options: { type: 'scp' } },
    at: '',
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
    hit: written(`{"Statement":[${' '.repeat(10_300)}]}`, { type: 'scp' }),
    miss: written(`{"Statement":[${' '.repeat(10_300)}]}`),
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
    hit: { ...deny({ Resource: resources(5_200) }), options: { type: 'rcp' } },
    miss: { ...deny({ Resource: resources(4_900) }), options: { type: 'rcp' } },
    at: '',
  },
];

/** Different ARNs of at least so many characters together. */
function resources(size: number): readonly string[] {
  const length = 'arn:aws:s3:::bucket/00000'.length + 3;
  return Array.from(
    { length: Math.ceil(size / length) },
    (_, index) => `arn:aws:s3:::bucket/${String(index).padStart(5, '0')}`,
  );
}

function accounts(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(100_000_000_000 + index));
}
