import { describe } from 'vitest';
import {
  allow,
  ANONYMOUS,
  check,
  deny,
  federated,
  given,
  grant,
  known,
  ORG,
  OTHER,
  OWN,
  role,
  roleArn,
  root,
  service,
  session,
  user,
  userArn,
} from './fixtures/questions.ts';
import type { Case, Question } from './fixtures/questions.ts';

const OBJECT = 'arn:aws:s3:::bucket/key';
const INSTANCE = `arn:aws:ec2:eu-west-1:${OWN}:instance/i-1`;

/** Whether an Allow under the condition applies. */
function under(name: string, condition: object, question: Partial<Question>, expected: Case[2]): Case {
  return [
    name,
    { does: 's3:GetObject', on: OBJECT, identity: [allow('*', '*', given(condition))], ...question },
    expected,
  ];
}

/** The same for callers that only a resource policy can allow. */
function granted(name: string, condition: object, question: Partial<Question>, expected: Case[2]): Case {
  return [
    name,
    { does: 's3:GetObject', on: OBJECT, policy: [grant('*', '*', given(condition))], ...question },
    expected,
  ];
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
describe('keys that follow from the caller', () => {
  const path = `${ORG}/r-ab12/ou-ab12-11111111/`;
  const inOrg = { organization: known([[allow('*')]]) } as const;
  check([
    under(
      'aws:PrincipalArn of a user',
      { ArnEquals: { 'aws:PrincipalArn': userArn('alice') } },
      {},
      'allowed',
    ),
    under(
      'aws:PrincipalArn of a role',
      { ArnLike: { 'aws:PrincipalArn': roleArn('a*') } },
      { who: role() },
      'allowed',
    ),
    under(
      'aws:PrincipalArn of a session is that of its role',
      { ArnEquals: { 'aws:PrincipalArn': roleArn('team/app') } },
      { who: session('app', 'run', { issuerArn: roleArn('team/app') }) },
      'allowed',
    ),
    under(
      'aws:PrincipalArn of a session whose role has a path that is not known',
      { ArnEquals: { 'aws:PrincipalArn': roleArn('app') } },
      { who: session() },
      'conditional',
    ),
    under(
      'aws:PrincipalArn of a session is always there',
      { Null: { 'aws:PrincipalArn': 'false' } },
      { who: session() },
      'allowed',
    ),
    granted(
      'aws:PrincipalArn of nobody',
      { Null: { 'aws:PrincipalArn': 'true' } },
      { who: ANONYMOUS },
      'allowed',
    ),
    under('aws:PrincipalAccount', { StringEquals: { 'aws:PrincipalAccount': OWN } }, {}, 'allowed'),
    granted(
      'aws:PrincipalAccount of nobody',
      { StringEquals: { 'aws:PrincipalAccount': 'anonymous' } },
      { who: ANONYMOUS },
      'allowed',
    ),
    under('aws:PrincipalType of a user', { StringEquals: { 'aws:PrincipalType': 'User' } }, {}, 'allowed'),
    under(
      'aws:PrincipalType of a role',
      { StringEquals: { 'aws:PrincipalType': 'AssumedRole' } },
      { who: role() },
      'allowed',
    ),
    under(
      'aws:PrincipalType of a federated user',
      { StringEquals: { 'aws:PrincipalType': 'FederatedUser' } },
      { who: federated(), session: [allow('*')] },
      'allowed',
    ),
    granted(
      'aws:PrincipalType of the root user',
      { StringEquals: { 'aws:PrincipalType': 'Account' } },
      { who: root(), owner: OTHER },
      'allowed',
    ),
    granted(
      'aws:PrincipalType of nobody',
      { StringEquals: { 'aws:PrincipalType': 'Anonymous' } },
      { who: ANONYMOUS },
      'allowed',
    ),
    under(
      'aws:username',
      { StringEquals: { 'aws:username': 'alice' } },
      { who: user('team/alice') },
      'allowed',
    ),
    under('aws:username of a role', { Null: { 'aws:username': 'true' } }, { who: role() }, 'allowed'),
    under('aws:userid of a user', { StringLike: { 'aws:userid': 'AIDA*' } }, {}, 'conditional'),
    under(
      'aws:userid of a federated user',
      { StringEquals: { 'aws:userid': `${OWN}:carol` } },
      { who: federated(), session: [allow('*')] },
      'allowed',
    ),
    under(
      'aws:PrincipalTag',
      { StringEquals: { 'aws:PrincipalTag/Department': 'hr' } },
      { who: user('a', { tags: { department: 'hr' } }) },
      'allowed',
    ),
    under(
      'aws:PrincipalTag of another value',
      { StringEquals: { 'aws:PrincipalTag/Department': 'hr' } },
      { who: user('a', { tags: { department: 'cs' } }) },
      'denied',
    ),
    under(
      'aws:PrincipalTag that is not there',
      { StringEquals: { 'aws:PrincipalTag/Department': 'hr' } },
      { who: user('a', { tags: {} }) },
      'denied',
    ),
    under(
      'aws:PrincipalTag that is not there, negated',
      { StringNotEquals: { 'aws:PrincipalTag/Department': 'hr' } },
      { who: user('a', { tags: {} }) },
      'allowed',
    ),
    under(
      'aws:PrincipalTag where tags are not told',
      { StringEquals: { 'aws:PrincipalTag/Department': 'hr' } },
      {},
      'conditional',
    ),
    under(
      'aws:PrincipalTag of two keys that differ in case',
      { StringEquals: { 'aws:PrincipalTag/a': 'x' } },
      { who: user('a', { tags: { A: 'x', a: 'y' } }) },
      'conditional',
    ),
    under('aws:PrincipalOrgID', { StringEquals: { 'aws:PrincipalOrgID': ORG } }, inOrg, 'allowed'),
    under('aws:PrincipalOrgID outside of any', { StringEquals: { 'aws:PrincipalOrgID': ORG } }, {}, 'denied'),
    under(
      'aws:PrincipalOrgID that is known although the policies are not',
      { StringEquals: { 'aws:PrincipalOrgID': 'o-other' } },
      { organization: { state: 'unknown', problem: 'x', id: ORG } },
      'denied',
    ),
    under(
      'aws:PrincipalOrgID that is not known',
      { StringEquals: { 'aws:PrincipalOrgID': ORG } },
      { organization: { state: 'unknown', problem: 'x' } },
      'conditional',
    ),
    under(
      'aws:PrincipalOrgPaths',
      { 'ForAnyValue:StringEquals': { 'aws:PrincipalOrgPaths': path } },
      inOrg,
      'allowed',
    ),
    under(
      'aws:PrincipalOrgPaths below',
      { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': `${ORG}/r-ab12/*` } },
      inOrg,
      'allowed',
    ),
    under(
      'aws:PrincipalOrgPaths of children only',
      { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': `${path}ou-*` } },
      inOrg,
      'denied',
    ),
    under('aws:PrincipalIsAWSService', { Bool: { 'aws:PrincipalIsAWSService': 'false' } }, {}, 'allowed'),
    granted(
      'aws:PrincipalIsAWSService of a service',
      { Bool: { 'aws:PrincipalIsAWSService': 'true' } },
      { who: service('cloudtrail.amazonaws.com') },
      'allowed',
    ),
    granted(
      'aws:PrincipalIsAWSService of nobody',
      { Null: { 'aws:PrincipalIsAWSService': 'true' } },
      { who: ANONYMOUS },
      'allowed',
    ),
    granted(
      'aws:PrincipalServiceName',
      { StringEquals: { 'aws:PrincipalServiceName': 'cloudtrail.amazonaws.com' } },
      { who: service('cloudtrail.amazonaws.com') },
      'allowed',
    ),
    granted(
      'aws:PrincipalServiceName of a user',
      { StringEquals: { 'aws:PrincipalServiceName': 'cloudtrail.amazonaws.com' } },
      {},
      'denied',
    ),
    granted(
      'aws:SourceAccount of a service',
      { StringEquals: { 'aws:SourceAccount': OWN } },
      { who: service('cloudtrail.amazonaws.com') },
      'conditional',
    ),
    granted('aws:SourceAccount of a user', { StringEquals: { 'aws:SourceAccount': OWN } }, {}, 'denied'),
    granted('aws:SourceArn of a user', { Null: { 'aws:SourceArn': 'true' } }, {}, 'allowed'),
    granted(
      'aws:ViaAWSService of a service',
      { Bool: { 'aws:ViaAWSService': 'false' } },
      { who: service('cloudtrail.amazonaws.com') },
      'allowed',
    ),
    under('aws:ViaAWSService of a user', { Bool: { 'aws:ViaAWSService': 'false' } }, {}, 'conditional'),
    under(
      'aws:TokenIssueTime of a role',
      { Null: { 'aws:TokenIssueTime': 'false' } },
      { who: role() },
      'allowed',
    ),
    under('aws:TokenIssueTime of a user', { Null: { 'aws:TokenIssueTime': 'false' } }, {}, 'conditional'),
    under(
      'aws:MultiFactorAuthPresent of a user',
      { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
      {},
      'conditional',
    ),
    granted(
      'aws:MultiFactorAuthPresent of nobody',
      { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } },
      { who: ANONYMOUS },
      'allowed',
    ),
    under('aws:FederatedProvider of a user', { Null: { 'aws:FederatedProvider': 'true' } }, {}, 'allowed'),
    under('aws:SecureTransport is always there', { Null: { 'aws:SecureTransport': 'true' } }, {}, 'denied'),
  ]);
});

describe('keys that follow from the resource', () => {
  const terminate = { does: 'ec2:TerminateInstances', on: INSTANCE } as const;
  const tag = { StringEquals: { 'aws:ResourceTag/env': 'dev' } };
  const far = { owner: OTHER, policy: [grant(OWN)] } as const;
  check([
    under('aws:ResourceAccount', { StringEquals: { 'aws:ResourceAccount': OWN } }, {}, 'allowed'),
    under(
      'aws:ResourceAccount of another',
      { StringEquals: { 'aws:ResourceAccount': OTHER } },
      far,
      'allowed',
    ),
    under(
      'aws:ResourceAccount as a variable',
      { StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } },
      {},
      'allowed',
    ),
    under(
      'aws:ResourceAccount of what does not send it',
      { StringEquals: { 'aws:ResourceAccount': OWN } },
      { does: 'events:PutEvents', on: `arn:aws:events:eu-west-1:${OWN}:event-bus/default` },
      'conditional',
    ),
    under('s3:ResourceAccount', { StringEquals: { 's3:ResourceAccount': OWN } }, {}, 'allowed'),
    under(
      'aws:ResourceOrgID of the own account',
      { StringEquals: { 'aws:ResourceOrgID': '${aws:PrincipalOrgID}' } },
      { organization: known([[allow('*')]]) },
      'allowed',
    ),
    under(
      'aws:ResourceOrgID of another account',
      { StringEquals: { 'aws:ResourceOrgID': ORG } },
      { ...far, resourceOrganization: known() },
      'allowed',
    ),
    under('aws:ResourceOrgID outside of any', { StringEquals: { 'aws:ResourceOrgID': ORG } }, far, 'denied'),
    under(
      'aws:ResourceOrgPaths',
      { 'ForAnyValue:StringLike': { 'aws:ResourceOrgPaths': `${ORG}/*` } },
      { ...far, resourceOrganization: known() },
      'allowed',
    ),
    under('aws:ResourceTag', tag, { ...terminate, tags: { Env: 'dev' } }, 'allowed'),
    under('aws:ResourceTag of another value', tag, { ...terminate, tags: { Env: 'prod' } }, 'denied'),
    under('aws:ResourceTag that is not there', tag, { ...terminate, tags: {} }, 'denied'),
    under('aws:ResourceTag where tags are not told', tag, terminate, 'conditional'),
    under(
      'aws:ResourceTag of an action that does not send it',
      tag,
      { does: 'iam:ListUsers', tags: { env: 'dev' } },
      'conditional',
    ),
    under(
      'ec2:ResourceTag',
      { StringEquals: { 'ec2:ResourceTag/env': 'dev' } },
      { ...terminate, tags: { env: 'dev' } },
      'allowed',
    ),
    under(
      'iam:ResourceTag',
      { StringEquals: { 'iam:ResourceTag/env': 'dev' } },
      { does: 'iam:PassRole', on: roleArn('app'), tags: { env: 'dev' } },
      'allowed',
    ),
    under(
      'secretsmanager:ResourceTag',
      { StringEquals: { 'secretsmanager:ResourceTag/env': 'dev' } },
      {
        does: 'secretsmanager:GetSecretValue',
        on: `arn:aws:secretsmanager:eu-west-1:${OWN}:secret:x-AbCdEf`,
        tags: { env: 'dev' },
      },
      'allowed',
    ),
    // Only where it is turned on for the bucket.
    under('aws:ResourceTag of a bucket', tag, { tags: { env: 'dev' } }, 'conditional'),
    under('aws:ResourceTag that a bucket has not', tag, { tags: {} }, 'denied'),
    under(
      's3:ExistingObjectTag',
      { StringEquals: { 's3:ExistingObjectTag/env': 'dev' } },
      { tags: { env: 'dev' } },
      'conditional',
    ),
  ]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
describe('conditions', () => {
  const keys = { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['env', 'team'] } };
  const anyKey = { 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['env', 'team'] } };
  check([
    under('a key that nobody told', { StringEquals: { 'aws:SourceVpc': 'vpc-1' } }, {}, 'conditional'),
    under(
      'a key that is told',
      { StringEquals: { 'aws:SourceVpc': 'vpc-1' } },
      { context: { 'aws:sourcevpc': 'vpc-1' } },
      'allowed',
    ),
    under(
      'a key that is told otherwise',
      { StringEquals: { 'aws:SourceVpc': 'vpc-1' } },
      { context: { 'aws:sourcevpc': 'vpc-2' } },
      'denied',
    ),
    under(
      'what is told goes before what follows',
      { StringEquals: { 'aws:username': 'bob' } },
      { context: { 'aws:username': 'bob' } },
      'allowed',
    ),
    under(
      'IfExists without the key',
      { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } },
      { context: { 'aws:sourcevpc': null } },
      'allowed',
    ),
    under(
      'IfExists with the key',
      { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } },
      { context: { 'aws:sourcevpc': 'vpc-2' } },
      'denied',
    ),
    under(
      'IfExists with a key that is not known',
      { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } },
      {},
      'conditional',
    ),
    under(
      'Null of an absent key',
      { Null: { 'aws:SourceVpc': 'true' } },
      { context: { 'aws:sourcevpc': null } },
      'allowed',
    ),
    under('Null of a key that is not known', { Null: { 'aws:SourceVpc': 'true' } }, {}, 'conditional'),
    under('ForAllValues, all of them', keys, { context: { 'aws:tagkeys': ['env'] } }, 'allowed'),
    under('ForAllValues, one too many', keys, { context: { 'aws:tagkeys': ['env', 'cost'] } }, 'denied'),
    under('ForAllValues of an absent key', keys, { context: { 'aws:tagkeys': null } }, 'allowed'),
    under(
      'ForAllValues with Null',
      { ...keys, Null: { 'aws:TagKeys': 'false' } },
      { context: { 'aws:tagkeys': null } },
      'denied',
    ),
    under('ForAnyValue, one of them', anyKey, { context: { 'aws:tagkeys': ['env', 'cost'] } }, 'allowed'),
    under('ForAnyValue of an absent key', anyKey, { context: { 'aws:tagkeys': null } }, 'denied'),
    under(
      'several values are joined by OR',
      { StringEquals: { 'aws:SourceVpc': ['vpc-1', 'vpc-2'] } },
      { context: { 'aws:sourcevpc': 'vpc-2' } },
      'allowed',
    ),
    under(
      'several keys are joined by AND',
      { StringEquals: { 'aws:SourceVpc': 'vpc-1', 'aws:username': 'bob' } },
      { context: { 'aws:sourcevpc': 'vpc-1' } },
      'denied',
    ),
    under(
      'a negated operator over several values',
      { StringNotEquals: { 'aws:SourceVpc': ['vpc-1', 'vpc-2'] } },
      { context: { 'aws:sourcevpc': 'vpc-2' } },
      'denied',
    ),
    under(
      'an operator that AWS does not have',
      { StringIsLike: { 'aws:username': 'alice' } },
      {},
      'conditional',
    ),
    under('a key in another case', { StringEquals: { 'AWS:UserName': 'alice' } }, {}, 'allowed'),
    under(
      'a date',
      { DateGreaterThan: { 'aws:CurrentTime': '2020-04-01T00:00:00Z' } },
      { context: { 'aws:currenttime': '2026-01-01T00:00:00Z' } },
      'allowed',
    ),
    [
      'a Deny that is not known',
      {
        does: 's3:GetObject',
        on: OBJECT,
        identity: [
          allow('*'),
          deny('*', '*', given({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } })),
        ],
      },
      'conditional',
    ],
    [
      'an Allow and a Deny that are not known',
      {
        does: 's3:GetObject',
        on: OBJECT,
        identity: [
          allow('*', '*', given({ StringEquals: { 'aws:SourceVpc': 'vpc-1' } })),
          deny('*', '*', given({ Bool: { 'aws:SecureTransport': 'false' } })),
        ],
      },
      'conditional',
    ],
    [
      'a sure Deny beside an open Allow',
      {
        does: 's3:GetObject',
        on: OBJECT,
        identity: [allow('*', '*', given({ StringEquals: { 'aws:SourceVpc': 'vpc-1' } })), deny('s3:*')],
      },
      'denied',
    ],
    [
      'a sure Allow beside an open one',
      {
        does: 's3:GetObject',
        on: OBJECT,
        identity: [allow('*', '*', given({ StringEquals: { 'aws:SourceVpc': 'vpc-1' } })), allow('s3:*')],
      },
      'allowed',
    ],
  ]);
});
