import { describe, expect, it } from 'vitest';
import { actionNumber } from '../actions/actions.ts';
import type { LastAccessed } from '../../model/kinds/iam.ts';
import type { ObservedCall } from './events.ts';
import { isFullyObserved, useOf } from './use.ts';
import type { Evidence, Use } from './use.ts';

const ARN = 'arn:aws:iam::111122223333:role/app';
const SINCE = '2026-05-01T00:00:00Z';
const BEFORE = '2026-01-01T00:00:00Z';
const AFTER = '2026-06-01T00:00:00Z';

function numberOf(action: string): number {
  const number = actionNumber(action);
  if (number === undefined) throw new Error(`AWS has no action ${action}`);
  return number;
}

function use(action: string, evidence: Partial<Evidence>): Use {
  return useOf({ since: SINCE, ...evidence }, ARN)(numberOf(action));
}

function state(action: string, evidence: Partial<Evidence>): Use['state'] {
  return use(action, evidence).state;
}

function call(action: string, more: Partial<ObservedCall> = {}): ObservedCall {
  return {
    event: 'an event',
    principal: ARN,
    caller: ARN,
    at: AFTER,
    region: 'us-east-1',
    succeeded: true,
    refused: false,
    uses: [{ action, resources: ['*'] }],
    ...more,
  };
}

const lastAccessed: LastAccessed = {
  s3: {
    lastAuthenticated: AFTER,
    actions: [
      { name: 'CreateBucket', lastAccessed: AFTER },
      { name: 'DeleteBucket', lastAccessed: BEFORE },
      { name: 'PutBucketPolicy', lastAccessed: null },
    ],
  },
  sqs: { lastAuthenticated: BEFORE, actions: [] },
  ec2: { lastAuthenticated: null, actions: [] },
  iam: { lastAuthenticated: null, actions: [] },
};

describe('use by IAM’s report', () => {
  it.each<readonly [string, string, Use]>([
    ['an action used since', 's3:CreateBucket', { state: 'used' }],
    ['an action used before', 's3:DeleteBucket', { state: 'unused', last: BEFORE, why: 'action' }],
    ['an action never used', 's3:PutBucketPolicy', { state: 'unused', last: null, why: 'action' }],
    ['a service used before', 'sqs:SendMessage', { state: 'unused', last: BEFORE, why: 'service' }],
    ['a service never used', 'ec2:RunInstances', { state: 'unused', last: null, why: 'service' }],
  ])('%s', (_, action, wanted) => {
    expect(use(action, { lastAccessed })).toEqual(wanted);
  });

  it.each([
    ['an action that is not tracked, of a service in use', 's3:GetObject'],
    ['a service that the report does not have', 'sns:Publish'],
    ['passing a role, which is no call, of a service never used', 'iam:PassRole'],
  ])('nobody can tell of %s', (_, action) => {
    expect(state(action, { lastAccessed })).toBe('unverified');
  });

  it('is no use at all without a report', () => {
    expect(state('s3:CreateBucket', {})).toBe('unverified');
  });

  it('counts wholly where the day cannot be read', () => {
    expect(state('s3:DeleteBucket', { lastAccessed, since: 'some day' })).toBe('used');
  });
});

describe('use by Access Analyzer', () => {
  const permissions = [
    { serviceNamespace: 'sns', lastAccessed: null, actions: [] },
    {
      serviceNamespace: 's3',
      lastAccessed: AFTER,
      actions: [{ action: 's3:GetBucketAcl', lastAccessed: null }],
    },
  ];

  it.each<readonly [string, string, Use['state']]>([
    ['a service unused', 'sns:Publish', 'unused'],
    ['an action unused', 's3:GetBucketAcl', 'unused'],
    ['an action that it does not name', 's3:GetObject', 'unverified'],
    ['a service that it does not name', 'lambda:InvokeFunction', 'unverified'],
  ])('%s', (_, action, wanted) => {
    expect(state(action, { unused: { since: SINCE, permissions } })).toBe(wanted);
  });

  it('says nothing of a longer time than it looked at', () => {
    expect(state('sns:Publish', { unused: { since: AFTER, permissions } })).toBe('unverified');
  });

  it('does not speak against IAM’s report', () => {
    const listed = [{ serviceNamespace: 's3', lastAccessed: null, actions: [] }];
    expect(state('s3:CreateBucket', { lastAccessed, unused: { since: SINCE, permissions: listed } })).toBe(
      'used',
    );
  });
});

describe('use by calls', () => {
  it.each<readonly [string, Partial<ObservedCall>, Use['state']]>([
    ['since', {}, 'used'],
    ['at an unknown time', { at: undefined }, 'used'],
    ['that failed for another reason than rights', { succeeded: false, errorCode: 'NoSuchKey' }, 'used'],
    ['before', { at: BEFORE }, 'unverified'],
    ['that was refused', { succeeded: false, refused: true }, 'unverified'],
    ['of somebody else', { principal: 'arn:aws:iam::111122223333:role/other' }, 'unverified'],
  ])('a call %s', (_, more, wanted) => {
    const calls = { calls: [call('s3:GetObject', more)], complete: 'no' } as const;
    expect(state('s3:GetObject', { lastAccessed, calls })).toBe(wanted);
  });

  it('is seen even where IAM’s report has the service as unused', () => {
    const calls = { calls: [call('ec2:RunInstances')], complete: 'no' } as const;
    expect(state('ec2:RunInstances', { lastAccessed, calls })).toBe('used');
  });

  it.each([
    ['no', 's3:CreateBucket', false],
    ['management', 's3:CreateBucket', true],
    ['management', 's3:GetObject', false],
    ['all', 's3:GetObject', true],
  ] as const)('with %s events complete, all of %s is seen: %s', (complete, action, wanted) => {
    const evidence = { since: SINCE, lastAccessed, calls: { calls: [], complete } };
    expect(isFullyObserved(evidence, numberOf(action))).toBe(wanted);
  });
});

describe('what is to be kept', () => {
  it('is kept, used or not', () => {
    expect(state('ec2:RunInstances', { lastAccessed, keep: ['ec2:run*'] })).toBe('kept');
    expect(state('ec2:StopInstances', { lastAccessed, keep: ['ec2:run*'] })).toBe('unused');
  });
});
