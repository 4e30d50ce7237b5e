import { describe, expect, it } from 'vitest';
import { allow, deny, policy } from '../diff/fixtures/policies.ts';
import type { Policy } from '../language/policy.ts';
import { certify } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import type { ObservedCall, ObservedUse } from './events.ts';

const ARN = 'arn:aws:iam::111122223333:role/app';
const OBJECT = 'arn:aws:s3:::a/b';

function call(...uses: readonly ObservedUse[]): ObservedCall {
  return {
    event: 'an event',
    principal: ARN,
    caller: ARN,
    at: '2026-06-02T10:00:00Z',
    region: 'us-east-1',
    succeeded: true,
    refused: false,
    uses,
  };
}

function certified(
  present: readonly Policy[],
  proposed: readonly Policy[],
  calls: readonly ObservedCall[],
): Certificate {
  const caller = { kind: 'role', arn: ARN, accountId: '111122223333' } as const;
  return certify({ caller, present, proposed, calls, partition: 'aws' });
}

const GET: ObservedUse = { action: 's3:GetObject', resources: [OBJECT] };
const byTag = { StringEquals: { 'aws:ResourceTag/team': 'red' } };

describe('a certificate holds', () => {
  it.each<readonly [string, readonly object[], readonly object[], readonly ObservedUse[], object]>([
    ['for less than before', [allow('s3:*')], [allow('s3:GetObject')], [GET], { allowed: 1 }],
    [
      'under the same conditions',
      [allow('s3:*', '*', byTag)],
      [allow('s3:GetObject', '*', byTag)],
      [GET],
      { conditional: 1 },
    ],
    ['without use', [allow('s3:*')], [], [], { uses: 0 }],
    ['where others allow the call', [allow('ec2:*')], [], [GET], { otherwise: 1 }],
    [
      'for what a call does not tell',
      [allow('s3:*', 'arn:aws:s3:::a/*')],
      [allow('s3:GetObject', 'arn:aws:s3:::a/*')],
      [{ action: 's3:GetObject', resources: undefined }],
      { conditional: 1 },
    ],
    [
      'for things that AWS names',
      [allow('ec2:RunInstances')],
      [allow('ec2:RunInstances', 'arn:aws:ec2:*:*:instance/*')],
      [{ action: 'ec2:RunInstances', resources: ['arn:aws:ec2:us-east-1:111122223333:instance/*'] }],
      { conditional: 1 },
    ],
  ])('%s', (_, present, proposed, uses, observed) => {
    const certificate = certified([policy(...present)], [policy(...proposed)], [call(...uses)]);
    expect(certificate).toMatchObject({
      holds: true,
      nothingNew: { verdict: 'none' },
      observed: { lost: [], ...observed },
    });
  });
});

describe('a certificate does not hold', () => {
  it.each<readonly [string, readonly object[], readonly object[], readonly ObservedUse[], string]>([
    ['if a call is denied', [allow('s3:*')], [allow('s3:PutObject')], [GET], 'denied'],
    ['if a call is denied by a new Deny', [allow('s3:*')], [allow('s3:*'), deny('s3:Get*')], [GET], 'denied'],
    ['if a condition was added', [allow('s3:*')], [allow('s3:*', '*', byTag)], [GET], 'not-proved'],
    [
      'if a condition was narrowed',
      [allow('s3:*', '*', { StringEquals: { 'aws:ResourceTag/team': ['red', 'blue'] } })],
      [allow('s3:*', '*', byTag)],
      [GET],
      'not-proved',
    ],
    [
      'if resources were narrowed on what a call does not tell',
      [allow('s3:*')],
      [allow('s3:*', OBJECT)],
      [{ action: 's3:GetObject', resources: undefined }],
      'not-proved',
    ],
  ])('%s', (_, present, proposed, uses, after) => {
    const certificate = certified([policy(...present)], [policy(...proposed)], [call(...uses)]);
    expect(certificate.holds).toBe(false);
    expect(certificate.observed.lost).toEqual([expect.objectContaining({ action: 's3:GetObject', after })]);
  });

  it('if anything is newly allowed', () => {
    const certificate = certified([policy(allow('s3:Get*'))], [policy(allow('s3:*'))], [call(GET)]);
    expect(certificate).toMatchObject({
      holds: false,
      nothingNew: { verdict: 'some' },
      observed: { lost: [] },
    });
  });
});
