import { describe, expect, it } from 'vitest';
import type { Authorization, PrincipalEntity, ResourceEntity } from '../account/authorization.ts';
import { escalationGraph } from '../escalation/graph.ts';
import { accessMapOf } from '../sets/access-map.ts';
import {
  ACCOUNT,
  accountOf,
  organizationOf,
  policyOf,
  role,
  sourceOf,
  user,
} from '../sets/fixtures/accounts.ts';
import type { Words } from '../sets/fixtures/accounts.ts';
import { bringDown } from './bring-down.ts';
import type { BringDown, BringDownOptions } from './bring-down.ts';

const EVERYTHING = policyOf({ Action: '*' });

function resultOf(
  principals: readonly PrincipalEntity[],
  more: Partial<Authorization> = {},
  options: BringDownOptions = {},
): BringDown {
  return bringDown(escalationGraph(accessMapOf(accountOf(principals, more))), options);
}

/** Classes of the only principal, with `!` where it surely reaches them. */
function classesOf(statements: readonly Words[], more: Partial<Authorization> = {}): readonly string[] {
  const result = resultOf([user('me', [policyOf(...statements)])], more);
  return result.classes.filter((it) => it.perhaps > 0).map((it) => `${it.id}${it.certain > 0 ? '!' : ''}`);
}

function bucket(name: string): ResourceEntity {
  return { kind: 's3:bucket', arn: `arn:aws:s3:::${name}`, name, region: 'us-east-1', policy: null };
}

describe('classes', () => {
  const key = `arn:aws:kms:us-east-1:${ACCOUNT}:key/1`;
  const mfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
  const objects = (...names: readonly string[]): Words => ({
    Action: 's3:DeleteObject',
    Resource: names.map((it) => `arn:aws:s3:::${it}/*`),
  });
  const buckets = { resources: [bucket('one'), bucket('two')] };
  it.each<[string, readonly Words[], Partial<Authorization>, readonly string[]]>([
    ['nothing by reading', [{ Action: ['ec2:Describe*', 's3:Get*', 'logs:Get*'] }], {}, []],
    ['nothing by making', [{ Action: ['ec2:RunInstances', 's3:PutObject', 'iam:CreateUser'] }], {}, []],
    ['computing by stopping', [{ Action: 'ec2:StopInstances' }], {}, ['compute!']],
    [
      'every class by its service',
      [{ Action: ['ec2:*', 'kms:*', 'cloudtrail:*'] }],
      {},
      ['compute!', 'data!', 'recovery-points!', 'keys!', 'network!', 'logs!'],
    ],
    [
      'nothing by what is allowed on one thing',
      [{ Action: 'kms:ScheduleKeyDeletion', Resource: key }],
      {},
      [],
    ],
    [
      'nothing by what is denied',
      [
        { Action: 'ec2:*' },
        { Effect: 'Deny', Action: ['ec2:Delete*', 'ec2:Stop*', 'ec2:T*', 'ec2:D*', 'ec2:R*', 'ec2:*Acl*'] },
      ],
      {},
      [],
    ],
    ['perhaps with a second factor', [{ Action: 'ec2:StopInstances', Condition: mfa }], {}, ['compute']],
    ['the objects of all buckets that there are', [objects('one', 'two')], buckets, ['data!']],
    ['not the objects of one of two', [objects('one')], buckets, []],
    ['the objects of all that start so', [objects('o*', 't*')], buckets, ['data!']],
  ])('%s', (_, statements, more, expected) => {
    expect(classesOf(statements, more)).toEqual(expected);
  });

  it('in the Regions that the organization leaves', () => {
    const region = { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } };
    const organization = organizationOf([
      EVERYTHING,
      policyOf({ Effect: 'Deny', NotAction: 'iam:*', Condition: region }),
    ]);
    expect(classesOf([{ Action: 'ec2:StopInstances' }], { organization })).toEqual(['compute!']);
  });

  it('not what the organization denies', () => {
    const organization = organizationOf([EVERYTHING, policyOf({ Effect: 'Deny', Action: 'cloudtrail:*' })]);
    expect(classesOf([{ Action: ['cloudtrail:*', 'ec2:StopInstances'] }], { organization })).toEqual([
      'compute!',
    ]);
  });
});

describe('who can bring the account down', () => {
  const three: Words = { Action: ['ec2:TerminateInstances', 'ec2:DeleteVpc', 'cloudtrail:StopLogging'] };
  const two: Words = { Action: ['ec2:TerminateInstances', 'ec2:DeleteVpc'] };
  const onlyMe = {
    trust: sourceOf(
      policyOf({ Action: 'sts:AssumeRole', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:user/me` } }),
      'trust',
    ),
  };

  it.each<[string, readonly PrincipalEntity[], object]>([
    [
      'an administrator',
      [user('me', [EVERYTHING])],
      { value: 'certain', by: 'administrator', toAdmin: 'certain' },
    ],
    [
      'who can become one',
      [user('me', [policyOf({ Action: 'iam:PutUserPolicy' })])],
      { value: 'certain', by: 'escalation' },
    ],
    [
      'who destroys three classes',
      [user('me', [policyOf(three)])],
      { value: 'certain', by: 'classes', toAdmin: undefined },
    ],
    [
      'who perhaps destroys three',
      [user('me', [policyOf({ ...three, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })])],
      { value: 'perhaps', by: 'classes' },
    ],
    [
      'who perhaps is an administrator',
      [user('me', [], { policies: [sourceOf(undefined)] })],
      { value: 'perhaps', by: 'administrator' },
    ],
  ])('%s', (_, principals, expected) => {
    expect(resultOf(principals).breakers).toMatchObject([{ principal: 0, ...expected }]);
  });

  it.each<[string, readonly PrincipalEntity[]]>([
    ['who destroys two classes', [user('me', [policyOf(two)])]],
    ['who reads', [user('me', [policyOf({ Action: ['ec2:Describe*', 's3:Get*'] })])]],
    ['who may do nothing', [user('me', [])]],
  ])('not %s', (_, principals) => {
    expect(resultOf(principals).breakers).toEqual([]);
  });

  it('who destroys one class, and two as a role that it assumes', () => {
    const helper = role('helper', [policyOf(two)], onlyMe);
    const me = user('me', [policyOf({ Action: 'cloudtrail:StopLogging' })]);
    const { breakers } = resultOf([helper, me]);
    expect(breakers).toMatchObject([{ principal: 1, value: 'certain', by: 'classes' }]);
    expect(breakers[0]?.classes).toEqual([
      { id: 'compute', value: 'certain', as: 0 },
      { id: 'network', value: 'certain', as: 0 },
      { id: 'logs', value: 'certain' },
    ]);
  });

  it('leaves out classes of which nothing is there', () => {
    const me = user('me', [policyOf(three)]);
    const result = resultOf([me], {}, { absent: new Set(['network']) });
    expect(result.breakers).toEqual([]);
    expect(result.classes.map((it) => it.id)).not.toContain('network');
  });
});

it('gives the shares', () => {
  const principals = [
    user('administrator', [EVERYTHING]),
    role('linked', [policyOf({ Action: 'ec2:*' })], { managedByAws: true, path: '/aws-service-role/x/' }),
    user('nobody', []),
    user('perhaps', [
      policyOf({ Action: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
    ]),
    user('reader', [policyOf({ Action: 's3:Get*' })]),
    user('stopper', [policyOf({ Action: 'ec2:StopInstances' })]),
  ];
  const { share, privileged, classes, breakers } = resultOf(principals);
  expect(breakers.map((it) => it.principal)).toEqual([0, 3]);
  expect(share).toEqual({ certain: 1, perhaps: 2, of: 4 });
  expect(privileged).toEqual({ certain: 1, perhaps: 2, of: 3 });
  expect(classes.find((it) => it.id === 'compute')).toEqual({ id: 'compute', certain: 2, perhaps: 3, of: 4 });
});
