import { describe, expect, it } from 'vitest';
import { actionNumber } from '../actions/actions.ts';
import type { Context } from '../language/conditions.ts';
import { actionCount } from './action-patterns.ts';
import { countBits, hasBit, isEmpty } from './bits.ts';
import { policyOf } from './fixtures/accounts.ts';
import { policySets, unreadSets } from './policy-sets.ts';

const GET = actionNumber('s3:GetObject') ?? -1;

function called(name: string): Context {
  return (key) => (key === 'aws:username' ? { state: 'known', values: [name] } : { state: 'unknown' });
}

describe('the sets of a policy', () => {
  it('both effects, kept apart', () => {
    const sets = policySets(policyOf({ Action: 's3:*' }, { Effect: 'Deny', Action: 's3:Get*' }), 'aws');
    expect([sets.allowMay, sets.allowMust, sets.denyMay, sets.denyMust].map((it) => hasBit(it, GET))).toEqual(
      [true, true, true, true],
    );
  });

  it('conditions leave only what may be', () => {
    const Condition = { Bool: { 'aws:SecureTransport': 'false' } };
    const sets = policySets(policyOf({ Effect: 'Deny', Action: 's3:*', Condition }), 'aws');
    expect(hasBit(sets.denyMay, GET)).toBe(true);
    expect(isEmpty(sets.denyMust)).toBe(true);
  });

  it('conditions on the caller are decided where the caller is known', () => {
    const Condition = { StringEquals: { 'aws:username': 'ann' } };
    const policy = policyOf({ Action: 's3:*', Condition });
    const open = policySets(policy, 'aws');
    const ofAnn = policySets(policy, 'aws', called('ann'));
    const ofBen = policySets(policy, 'aws', called('ben'));
    expect([open, ofAnn, ofBen].map((it) => [hasBit(it.allowMay, GET), hasBit(it.allowMust, GET)])).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]);
    expect(policySets(policy, 'aws', called('eve'))).toBe(ofBen);
  });

  it('are made once', () => {
    const policy = policyOf({ Action: 's3:*' });
    expect(policySets(policy, 'aws', called('ann'))).toBe(policySets(policy, 'aws'));
    expect(policySets(policy, 'aws-cn')).not.toBe(policySets(policy, 'aws'));
  });

  it('a principal, which the policy of an identity cannot have, makes nothing sure', () => {
    const sets = policySets(
      policyOf({ Action: 's3:*', Principal: { AWS: '222222222222' }, Resource: '*' }),
      'aws',
    );
    expect([hasBit(sets.allowMay, GET), hasBit(sets.allowMust, GET)]).toEqual([true, false]);
  });

  it('of a policy that was not read', () => {
    const { allowMay, allowMust, denyMay, denyMust } = unreadSets();
    expect([allowMay, denyMay].map(countBits)).toEqual([actionCount(), actionCount()]);
    expect([allowMust, denyMust].every(isEmpty)).toBe(true);
  });
});
