import { condition, deny, identity, resource, statements, trust } from '../fixtures/cases.ts';
import type { LintCase } from '../fixtures/cases.ts';

export const CONDITION_CASES: readonly LintCase[] = [
  {
    code: 'INVALID_CONDITION_KEY_FORMAT',
    hit: condition('StringEquals', 'SourceIdentity', 'x'),
    miss: condition('StringEquals', 'aws:SourceIdentity', 'x'),
    at: 'Condition.StringEquals.SourceIdentity',
  },
  {
    code: 'INVALID_GLOBAL_CONDITION_KEY',
    hit: condition('StringEquals', 'aws:PrincipalOrg', 'o-abcdefghij'),
    miss: condition('StringEquals', 'AWS:principalorgid', 'o-abcdefghij'),
    at: 'Condition.StringEquals.aws:PrincipalOrg',
  },
  {
    code: 'INVALID_SERVICE_CONDITION_KEY',
    hit: condition('StringEquals', 's3:prefixes', 'x', { Action: 's3:ListBucket' }),
    miss: condition('StringEquals', 's3:prefix', 'x', { Action: 's3:ListBucket' }),
    at: 'Condition.StringEquals.s3:prefixes',
  },
  {
    code: 'INVALID_SERVICE',
    hit: condition('StringEquals', 's33:prefix', 'x'),
    miss: condition('StringEquals', 'oidc.eks.us-east-1.amazonaws.com/id/ABC:sub', 'x'),
    at: 'Condition.StringEquals.s33:prefix',
  },
  {
    code: 'UNSUPPORTED_GLOBAL_CONDITION_KEY',
    hit: condition('ArnEquals', 'aws:ARN', 'arn:aws:iam::111122223333:role/x'),
    miss: condition('ArnEquals', 'aws:PrincipalArn', 'arn:aws:iam::111122223333:role/x'),
    at: 'Condition.ArnEquals.aws:ARN',
  },
  {
    code: 'MISSING_TAG_KEY_IN_CONDITION',
    hit: condition('StringEquals', 'aws:ResourceTag', 'red'),
    miss: condition('StringEquals', 'aws:ResourceTag/team', 'red'),
    at: 'Condition.StringEquals.aws:ResourceTag',
  },
  {
    code: 'MISSING_TAG_KEY_IN_CONDITION',
    hit: condition('StringEquals', 'ec2:ResourceTag/', 'red', {
      Action: 'ec2:StartInstances',
      Resource: '*',
    }),
    miss: condition('StringEquals', 'ec2:ResourceTag/a', 'red', {
      Action: 'ec2:StartInstances',
      Resource: '*',
    }),
  },
  {
    code: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
    hit: identity({ Condition: { StringEquals: { 'aws:SourceIdentity': 'x', 'aws:sourceidentity': 'y' } } }),
    miss: identity({
      Condition: { StringEquals: { 'aws:SourceIdentity': 'x' }, StringLike: { 'aws:sourceidentity': 'x*' } },
    }),
    at: 'Condition.StringEquals.aws:sourceidentity',
  },
  {
    code: 'INVALID_CONDITION_OPERATOR',
    hit: condition('StringEqual', 'aws:SourceIdentity', 'x'),
    miss: condition('StringEqualsIfExists', 'aws:SourceIdentity', 'x'),
    at: 'Condition.StringEqual',
  },
  {
    code: 'NULL_WITH_IF_EXISTS',
    hit: condition('NullIfExists', 'aws:SourceIdentity', 'true'),
    miss: condition('Null', 'aws:SourceIdentity', 'true'),
    at: 'Condition.NullIfExists',
  },
  {
    code: 'NULL_WITH_QUALIFIER',
    hit: condition('ForAllValues:Null', 'aws:TagKeys', 'true'),
    miss: condition('Null', 'aws:TagKeys', 'true'),
    at: 'Condition.ForAllValues:Null',
  },
  {
    code: 'TYPE_MISMATCH',
    hit: condition('StringEquals', 'aws:MultiFactorAuthPresent', 'true'),
    miss: condition('Bool', 'aws:MultiFactorAuthPresent', 'true'),
    at: 'Condition.StringEquals.aws:MultiFactorAuthPresent',
  },
  {
    code: 'TYPE_MISMATCH',
    hit: condition('ArnLike', 'aws:username', 'arn:aws:iam::111122223333:user/x'),
    miss: condition('ArnLike', 'aws:ResourceTag/owner', 'arn:aws:iam::111122223333:user/x'),
  },
  {
    code: 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    hit: condition('StringLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/app'),
    miss: condition('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/app'),
    at: 'Condition.StringLike.aws:PrincipalArn',
  },
  {
    code: 'MISSING_QUALIFIER',
    hit: condition('StringEquals', 'aws:TagKeys', 'team'),
    miss: condition('ForAnyValue:StringEquals', 'aws:TagKeys', 'team'),
    at: 'Condition.StringEquals.aws:TagKeys',
  },
  {
    code: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    hit: condition('ForAllValues:StringEquals', 'aws:SourceIdentity', 'x'),
    miss: condition('ForAllValues:StringEquals', 'aws:TagKeys', 'x'),
    at: 'Condition.ForAllValues:StringEquals.aws:SourceIdentity',
  },
  {
    code: 'STYLE_FORALLVALUES_WITHOUT_NULL_CHECK',
    hit: condition('ForAllValues:StringEquals', 'aws:TagKeys', 'team'),
    miss: identity({
      Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'team' }, Null: { 'aws:TagKeys': 'false' } },
    }),
    at: 'Condition.ForAllValues:StringEquals.aws:TagKeys',
  },
  {
    code: 'STYLE_FORALLVALUES_WITHOUT_NULL_CHECK',
    hit: condition('ForAllValues:StringEquals', 'aws:CalledVia', 'athena.amazonaws.com'),
    miss: deny({ Condition: { 'ForAllValues:StringEquals': { 'aws:CalledVia': 'athena.amazonaws.com' } } }),
  },
  {
    code: 'INVALID_CONDITION_DATA_TYPE',
    hit: condition('StringEquals', 'aws:PrincipalAccount', ['111122223333', 444_455_556_666]),
    miss: condition('StringEquals', 'aws:PrincipalAccount', ['111122223333', '444455556666']),
    at: 'Condition.StringEquals.aws:PrincipalAccount',
  },
  {
    code: 'INVALID_CONDITION_MULTIPLE_BOOLEAN',
    hit: condition('Bool', 'aws:SecureTransport', ['true', 'false']),
    miss: condition('Bool', 'aws:SecureTransport', ['true']),
    at: 'Condition.Bool.aws:SecureTransport',
  },
  {
    code: 'TYPE_MISMATCH_BOOLEAN',
    hit: condition('Bool', 'aws:SecureTransport', 'yes'),
    miss: condition('Bool', 'aws:SecureTransport', true),
    at: 'Condition.Bool.aws:SecureTransport',
  },
  {
    code: 'TYPE_MISMATCH_NUMBER',
    hit: condition('NumericLessThan', 'aws:MultiFactorAuthAge', '1h'),
    miss: condition('NumericLessThan', 'aws:MultiFactorAuthAge', 3600),
    at: 'Condition.NumericLessThan.aws:MultiFactorAuthAge',
  },
  {
    code: 'TYPE_MISMATCH_DATE',
    hit: condition('DateLessThan', 'aws:CurrentTime', '31.01.2026'),
    miss: condition('DateLessThan', 'aws:CurrentTime', '2026-01-31T12:00:00+01:00'),
    at: 'Condition.DateLessThan.aws:CurrentTime',
  },
  {
    code: 'INVALID_DATE_VALUE',
    hit: condition('DateLessThan', 'aws:CurrentTime', '1769817600'),
    miss: condition('DateLessThan', 'aws:CurrentTime', '2026-01-31'),
    at: 'Condition.DateLessThan.aws:CurrentTime',
  },
  {
    code: 'TYPE_MISMATCH_STRING',
    hit: condition('BinaryEquals', 'lambda:CodeHash', 'not base64!', { Action: 'lambda:UpdateFunctionCode' }),
    miss: condition('BinaryEquals', 'lambda:CodeHash', 'QmluYXJ5VmFsdWU=', {
      Action: 'lambda:UpdateFunctionCode',
    }),
  },
  {
    code: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
    hit: condition('StringEquals', 'aws:PrincipalTag/job-category', 'admin-*'),
    miss: condition('StringEquals', 'aws:PrincipalTag/job-category', 'admin-${*}'),
    at: 'Condition.StringEquals.aws:PrincipalTag/job-category',
  },
  {
    code: 'INVALID_REGION',
    hit: condition('StringEquals', 'aws:RequestedRegion', ['eu-west-1', 'eu-west-11']),
    miss: condition('StringLike', 'aws:RequestedRegion', 'eu-*'),
    at: 'Condition.StringEquals.aws:RequestedRegion[1]',
  },
  {
    code: 'INVALID_VPC_FORMAT',
    hit: condition('StringEquals', 'aws:SourceVpc', 'vpc-1234567'),
    miss: condition('StringEquals', 'aws:SourceVpc', 'vpc-11223344556677889'),
    at: 'Condition.StringEquals.aws:SourceVpc',
  },
  {
    code: 'INVALID_VPCE_FORMAT',
    hit: condition('StringEquals', 'aws:SourceVpce', 'vpc-12345678'),
    miss: condition('StringEquals', 'aws:SourceVpce', 'vpce-12345678'),
    at: 'Condition.StringEquals.aws:SourceVpce',
  },
  {
    code: 'INVALID_KMS_KEY_VALUE',
    hit: condition('StringEquals', 's3:x-amz-server-side-encryption-aws-kms-key-id', 'alias/x', {
      Action: 's3:PutObject',
    }),
    miss: condition(
      'StringEquals',
      's3:x-amz-server-side-encryption-aws-kms-key-id',
      'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
      { Action: 's3:PutObject' },
    ),
    at: 'Condition.StringEquals.s3:x-amz-server-side-encryption-aws-kms-key-id',
  },
  ...emptyLists('EMPTY_ARRAY_CONDITION', 'StringEquals'),
  ...emptyLists('EMPTY_ARRAY_CONDITION_FORALLVALUES', 'ForAllValues:StringEquals'),
  ...emptyLists('EMPTY_ARRAY_CONDITION_FORANYVALUE', 'ForAnyValue:StringEquals'),
  ...emptyLists('EMPTY_ARRAY_CONDITION_IFEXISTS', 'StringEqualsIfExists'),
  {
    code: 'EMPTY_OBJECT_CONDITION',
    hit: identity({ Condition: { StringEquals: {} } }),
    miss: condition('StringEquals', 'aws:SourceIdentity', 'x'),
    at: 'Condition.StringEquals',
  },
  { code: 'EMPTY_OBJECT_CONDITION', hit: identity({ Condition: {} }), miss: identity({}), at: 'Condition' },
  {
    code: 'TYPE_MISMATCH_IP_RANGE',
    hit: condition('IpAddress', 'aws:SourceIp', '203.0.113.0/33'),
    miss: condition('IpAddress', 'aws:SourceIp', '2001:DB8:1234:5678::/64'),
    at: 'Condition.IpAddress.aws:SourceIp',
  },
  {
    code: 'IMPROVE_IP_RANGE',
    hit: condition('IpAddress', 'aws:SourceIp', '203.0.113.7/24'),
    miss: condition('IpAddress', 'aws:SourceIp', '203.0.113.7/32'),
    at: 'Condition.IpAddress.aws:SourceIp',
  },
  {
    code: 'PRIVATE_IP_ADDRESS',
    hit: condition('IpAddress', 'aws:SourceIp', ['10.0.0.0/8', '192.168.1.0/24']),
    miss: condition('IpAddress', 'aws:VpcSourceIp', '10.0.0.0/8'),
    at: 'Condition.IpAddress.aws:SourceIp',
  },
  {
    code: 'PRIVATE_NOT_IP_ADDRESS',
    hit: deny({ Condition: { NotIpAddress: { 'aws:SourceIp': '172.16.0.0/12' } } }),
    miss: deny({ Condition: { NotIpAddress: { 'aws:SourceIp': '172.32.0.0/12' } } }),
    at: 'Condition.NotIpAddress.aws:SourceIp',
  },
  {
    code: 'PRIVATE_IP_ADDRESS_SUBSET',
    hit: condition('IpAddress', 'aws:SourceIp', ['203.0.113.0/24', '10.1.0.0/16']),
    miss: condition('IpAddress', 'aws:SourceIp', ['203.0.113.0/24', '8.0.0.0/6']),
    at: 'Condition.IpAddress.aws:SourceIp[1]',
  },
  {
    code: 'PRIVATE_NOT_IP_ADDRESS_SUBSET',
    hit: deny({ Condition: { NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '10.1.0.0/16'] } } }),
    miss: deny({ Condition: { NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '198.51.100.0/24'] } } }),
    at: 'Condition.NotIpAddress.aws:SourceIp[1]',
  },
  {
    // AWS's example.
    code: 'REDUNDANT_CONDITION_VALUE_NUM',
    hit: condition('NumericLessThan', 'aws:MultiFactorAuthAge', ['2700', '3600']),
    miss: condition('NumericEquals', 'aws:MultiFactorAuthAge', ['2700', '3600']),
    at: 'Condition.NumericLessThan.aws:MultiFactorAuthAge',
  },
  {
    code: 'EQUIVALENT_TO_NULL_FALSE',
    hit: condition('StringLike', 'aws:ResourceTag/team', '*'),
    miss: condition('StringLike', 'aws:ResourceTag/team', '?*'),
    at: 'Condition.StringLike.aws:ResourceTag/team',
  },
  {
    code: 'EQUIVALENT_TO_NULL_TRUE',
    hit: condition('StringNotLike', 'aws:ResourceTag/team', ['*', 'x']),
    miss: condition('StringNotEquals', 'aws:ResourceTag/team', '*'),
    at: 'Condition.StringNotLike.aws:ResourceTag/team',
  },
  {
    code: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
    hit: condition('StringLikeIfExists', 'aws:ResourceTag/team', '*'),
    miss: condition('StringLike', 'aws:ResourceTag/team', '*'),
    at: 'Condition.StringLikeIfExists.aws:ResourceTag/team',
  },
  {
    code: 'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION',
    hit: condition('ForAnyValue:StringNotLike', 'aws:TagKeys', '*'),
    miss: condition('ForAllValues:StringNotLike', 'aws:TagKeys', '*'),
    at: 'Condition.ForAnyValue:StringNotLike.aws:TagKeys',
  },
  {
    code: 'WILDCARD_USAGE_TOO_PERMISSIVE',
    hit: condition('StringLike', 'aws:SourceAccount', '1111*'),
    miss: condition('StringLike', 'aws:PrincipalOrgPaths', 'o-a1b2c3d4e5/*'),
    at: 'Condition.StringLike.aws:SourceAccount',
  },
  {
    code: 'WILDCARD_USAGE_TOO_PERMISSIVE',
    hit: condition('StringLike', 'aws:userid', 'AROA*:session'),
    miss: condition('StringLike', 'aws:userid', ['AROAEXAMPLEID:*', '*:session']),
  },
  {
    code: 'VARIABLE_USAGE_TOO_PERMISSIVE',
    hit: condition('StringEquals', 'aws:ResourceAccount', '${aws:PrincipalTag/account}'),
    // AWS's own policies say so: nobody chooses the account that he is in.
    miss: condition('StringEquals', 'aws:ResourceAccount', '${aws:PrincipalAccount}'),
    at: 'Condition.StringEquals.aws:ResourceAccount',
  },
  {
    code: 'VARIABLE_USAGE_TOO_PERMISSIVE',
    hit: condition('StringEquals', 'aws:userid', '${aws:PrincipalTag/id}x:session'),
    miss: condition('StringEquals', 'aws:userid', 'AROAEXAMPLEID:${aws:PrincipalTag/name}'),
  },
  ...tags('ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE', 'Allow'),
  ...tags('DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE', 'Deny'),
  ...notActionTags('ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE', 'Allow'),
  ...notActionTags('DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE', 'Deny'),
  {
    code: 'UNTRUSTWORTHY_CONDITION_KEY',
    hit: condition('StringLike', 'aws:Referer', 'https://example.com/*'),
    miss: condition('IpAddress', 'aws:SourceIp', '203.0.113.0/24'),
    at: 'Condition.StringLike.aws:Referer',
  },
  {
    code: 'MISSING_PAIRED_CONDITION_KEYS',
    hit: condition('IpAddress', 'aws:VpcSourceIp', '10.0.0.0/16'),
    miss: identity({
      Condition: {
        IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/16' },
        StringEquals: { 'aws:SourceVpce': 'vpce-12345678' },
      },
    }),
    at: 'Condition.IpAddress.aws:VpcSourceIp',
  },
  {
    code: 'MISSING_PAIRED_CONDITION_KEYS',
    hit: condition('ArnEquals', 'aws:SourceArn', 'arn:aws:s3:::bucket', {
      Action: 'sns:Publish',
      Resource: '*',
    }),
    miss: condition('ArnEquals', 'aws:SourceArn', 'arn:aws:sns:us-east-1:111122223333:topic'),
  },
  {
    code: 'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
    hit: condition('StringEquals', 'aws:VpceOrgID', 'o-a1b2c3d4e5', { Action: ['s3:*', 'ec2:*'] }),
    miss: condition('StringEquals', 'aws:VpceOrgID', 'o-a1b2c3d4e5', { Action: ['s3:*', 'kms:*'] }),
    at: 'Condition.StringEquals.aws:VpceOrgID',
  },
  {
    code: 'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT',
    hit: condition('ForAllValues:StringEquals', 'dynamodb:Attributes', 'id', {
      Action: 'dynamodb:GetItem',
      Resource: '*',
    }),
    miss: identity({
      Action: 'dynamodb:GetItem',
      Resource: '*',
      Condition: {
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': 'id' },
        StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
      },
    }),
    at: 'Condition.ForAllValues:StringEquals.dynamodb:Attributes',
  },
  {
    code: 'S3_PREFIX_IN_NEGATIVE_CONTEXT',
    hit: deny({ Action: 's3:ListBucket', Condition: { StringLike: { 's3:prefix': 'private/*' } } }),
    miss: deny({ Action: 's3:ListBucket', Condition: { StringNotLike: { 's3:prefix': 'public/*' } } }),
    at: 'Condition.StringLike.s3:prefix',
  },
  {
    code: 'S3_PREFIX_IN_NEGATIVE_CONTEXT',
    hit: condition('StringNotLike', 's3:prefix', 'private/*', { Action: 's3:ListBucket' }),
    miss: condition('StringLike', 's3:prefix', 'public/*', { Action: 's3:ListBucket' }),
  },
  {
    code: 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
    hit: condition('StringEquals', 's3:prefix', 'x', { Action: ['s3:ListBucket', 's3:GetObject'] }),
    miss: condition('StringEquals', 's3:prefix', 'x', { Action: ['s3:ListBucket', 's3:Get*'] }),
    at: 'Condition.StringEquals.s3:prefix',
  },
  {
    code: 'STYLE_CONDITION_KEY_NOT_FOR_ACTION',
    hit: condition('StringEquals', 'ec2:ResourceTag/a', 'x', {
      Action: 'ec2:DescribeInstances',
      Resource: '*',
    }),
    miss: condition('StringEquals', 'ec2:ResourceTag/a', 'x', {
      Action: 'ec2:StartInstances',
      Resource: '*',
    }),
    at: 'Condition.StringEquals.ec2:ResourceTag/a',
  },
  {
    code: 'IRRELEVANT_CONDITION_KEY_IN_POLICY',
    hit: resource(
      { Condition: { StringEquals: { 's3:ResourceAccount': '111122223333' } } },
      'AWS::S3::Bucket',
    ),
    miss: condition('StringEquals', 's3:ResourceAccount', '111122223333'),
    at: 'Condition.StringEquals.s3:ResourceAccount',
  },
  {
    code: 'INVALID_SERVICE_PRINCIPAL_FORMAT',
    hit: condition('ForAnyValue:StringEquals', 'aws:CalledVia', 'signals.cloudwatch.amazonaws.com'),
    miss: condition('ForAnyValue:StringEquals', 'aws:CalledVia', 'cloudformation.amazonaws.com'),
    at: 'Condition.ForAnyValue:StringEquals.aws:CalledVia',
  },
  {
    code: 'INVALID_SERVICE_PRINCIPAL_FORMAT',
    hit: condition('StringEquals', 'kms:ViaService', 's3.amazonaws.com', {
      Action: 'kms:Decrypt',
      Resource: '*',
    }),
    miss: condition('StringEquals', 'kms:ViaService', 's3.us-east-1.amazonaws.com', {
      Action: 'kms:Decrypt',
      Resource: '*',
    }),
  },
  {
    code: 'STYLE_MFA_CONDITION_BYPASSED',
    hit: condition('BoolIfExists', 'aws:MultiFactorAuthPresent', 'true'),
    miss: condition('Bool', 'aws:MultiFactorAuthPresent', 'true'),
    at: 'Condition.BoolIfExists.aws:MultiFactorAuthPresent',
  },
  {
    code: 'STYLE_MFA_CONDITION_BYPASSED',
    hit: deny({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } }),
    miss: deny({ Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } }),
  },
  {
    code: 'STYLE_MFA_CONDITION_BYPASSED',
    hit: condition('Bool', 'aws:MultiFactorAuthPresent', 'false'),
    miss: trust({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
  },
  {
    code: 'STYLE_TAG_KEY_CASE',
    hit: statements(
      { Condition: { StringEquals: { 'aws:ResourceTag/Team': 'red' } } },
      { Condition: { StringEquals: { 'aws:ResourceTag/team': 'blue' } } },
    ),
    miss: statements(
      { Condition: { StringEquals: { 'aws:ResourceTag/Team': 'red' } } },
      { Condition: { StringEquals: { 'aws:resourcetag/Team': 'blue' } } },
    ),
    at: 'Statement[1].Condition.StringEquals.aws:ResourceTag/team',
  },
];

function emptyLists(code: string, operator: string): readonly LintCase[] {
  const key = operator.includes('For') ? 'aws:TagKeys' : 'aws:SourceIdentity';
  const other = operator === 'StringEquals' ? 'StringEqualsIfExists' : 'StringEquals';
  return [
    {
      code,
      hit: condition(operator, key, []),
      miss: condition(operator, key, ['x']),
      at: `Condition.${operator}.${key}`,
    },
    { code, hit: condition(operator, key, []), miss: condition(other, key, []) },
  ];
}

/** ec2:DescribeInstances has no resource; creating one with tags is left out, as AWS does. */
function tags(code: string, effect: string): readonly LintCase[] {
  const tagged = {
    Effect: effect,
    Resource: '*',
    Condition: { StringEquals: { 'aws:ResourceTag/team': 'red' } },
  };
  return [
    {
      code,
      hit: identity({ ...tagged, Action: ['ec2:StartInstances', 's3:ListAllMyBuckets'] }),
      miss: identity({ ...tagged, Action: ['ec2:StartInstances', 'acm:RequestCertificate'] }),
      at: 'Condition.StringEquals.aws:ResourceTag/team',
    },
    {
      code,
      hit: identity({ ...tagged, Action: 's3:ListAllMyBuckets' }),
      miss: identity({
        ...tagged,
        Action: 's3:ListAllMyBuckets',
        Condition: { StringEqualsIfExists: { 'aws:ResourceTag/team': 'red' } },
      }),
    },
  ];
}

function notActionTags(code: string, effect: string): readonly LintCase[] {
  const fields = { Effect: effect, Action: undefined, NotAction: 'iam:*', Resource: '*' };
  return [
    {
      code,
      hit: identity({ ...fields, Condition: { StringEquals: { 'aws:ResourceTag/team': 'red' } } }),
      miss: identity({ ...fields, Condition: { StringEquals: { 'aws:PrincipalTag/team': 'red' } } }),
      at: 'Condition.StringEquals.aws:ResourceTag/team',
    },
  ];
}
