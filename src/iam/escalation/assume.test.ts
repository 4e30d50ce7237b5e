import { describe, expect, it } from 'vitest';
import {
  ADMIN,
  ROOT,
  arn,
  trusting,
  TRUSTS_ACCOUNT,
  TRUSTS_LAMBDA,
  allowing,
  graphOf,
  reached,
  toAdmin,
} from './fixtures/cases.ts';
import {
  ACCOUNT,
  accountOf,
  organizationOf,
  policyOf,
  role,
  sourceOf,
  user,
} from '../sets/fixtures/accounts.ts';
import type { Authorization, PrincipalEntity } from '../account/authorization.ts';
import type { Value } from './rules/rule.ts';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
describe('assuming a role', () => {
  const me = user('me', []);
  const assumer = user('me', [allowing('sts:AssumeRole')]);
  const boundary = (...actions: readonly string[]): Partial<PrincipalEntity> => ({
    boundary: sourceOf(allowing(...actions), 'boundary'),
  });
  const session = `arn:aws:sts::${ACCOUNT}:assumed-role/me/mine`;
  it.each<[string, PrincipalEntity, Partial<PrincipalEntity>, Value | undefined]>([
    ['trusts the account, and policies allow it', assumer, TRUSTS_ACCOUNT, 'certain'],
    ['trusts the account, and no policy allows it', me, TRUSTS_ACCOUNT, undefined],
    ['names the user, who then needs no policy', me, trusting({ Principal: { AWS: me.arn } }), 'certain'],
    ['names another user', assumer, trusting({ Principal: { AWS: arn('user/other') } }), undefined],
    [
      'names everyone, and who is of the account needs no policy',
      me,
      trusting({ Principal: { AWS: '*' } }),
      'certain',
    ],
    ['trusts another account', assumer, trusting({ Principal: { AWS: '222222222222' } }), undefined],
    ['trusts a service', assumer, TRUSTS_LAMBDA, undefined],
    [
      'names the user, whom a policy denies it',
      user('me', [policyOf({ Effect: 'Deny', Action: 'sts:*' })]),
      trusting({ Principal: { AWS: me.arn } }),
      undefined,
    ],
    [
      'names the user, whose boundary does not limit that',
      user('me', [], boundary('s3:*')),
      trusting({ Principal: { AWS: me.arn } }),
      'certain',
    ],
    [
      'names the role, whose boundary limits that',
      role('me', [], boundary('s3:*')),
      trusting({ Principal: { AWS: arn('role/me') } }),
      undefined,
    ],
    [
      'names the role, whose boundary allows it',
      role('me', [], boundary('sts:*')),
      trusting({ Principal: { AWS: arn('role/me') } }),
      'certain',
    ],
    [
      'names one session of the role',
      role('me', []),
      trusting({ Principal: { AWS: session } }),
      'conditional',
    ],
    [
      'asks for a second factor',
      assumer,
      trusting({ Principal: { AWS: ROOT }, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
      'conditional',
    ],
    [
      'asks for the ARN that the caller has',
      assumer,
      trusting({ Principal: { AWS: ROOT }, Condition: { ArnLike: { 'aws:PrincipalArn': arn('user/m*') } } }),
      'certain',
    ],
    [
      'asks for the ARN of others',
      assumer,
      trusting({ Principal: { AWS: ROOT }, Condition: { ArnLike: { 'aws:PrincipalArn': arn('user/x*') } } }),
      undefined,
    ],
    [
      'asks for a tag that the caller has',
      user('me', [allowing('sts:*')], { tags: { team: 'a' } }),
      trusting({ Principal: { AWS: ROOT }, Condition: { StringEquals: { 'aws:PrincipalTag/team': 'a' } } }),
      'certain',
    ],
    [
      'denies the user',
      assumer,
      trusting({ Principal: { AWS: ROOT } }, { Effect: 'Deny', Principal: { AWS: me.arn } }),
      undefined,
    ],
    [
      'denies another user',
      assumer,
      trusting({ Principal: { AWS: ROOT } }, { Effect: 'Deny', Principal: { AWS: arn('user/x') } }),
      'certain',
    ],
    ['was not read', assumer, { trust: sourceOf(undefined, 'trust') }, 'conditional'],
    ['was not read, and no policy allows it', me, { trust: sourceOf(undefined, 'trust') }, undefined],
  ])('of a role that %s', (_, caller, trust, expected) => {
    const graph = graphOf(accountOf([caller, role('target', [], trust)]));
    expect(reached(graph, 'me', 'target')).toBe(expected);
  });

  it.each<[string, Authorization['organization'], Value | undefined]>([
    ['allow it', organizationOf([ADMIN], [ADMIN]), 'certain'],
    ['do not allow it on one level', organizationOf([ADMIN], [allowing('s3:*')]), undefined],
    ['deny it', organizationOf([ADMIN, policyOf({ Effect: 'Deny', Action: 'sts:AssumeRole' })]), undefined],
    ['were not read', { state: 'unknown', problem: 'denied' }, 'conditional'],
  ])('service control policies that %s', (_, organization, expected) => {
    const target = role('target', [], trusting({ Principal: { AWS: arn('user/me') } }));
    expect(reached(graphOf(accountOf([me, target], { organization })), 'me', 'target')).toBe(expected);
  });

  it('in circles ends', () => {
    const trust = trusting({ Principal: { AWS: ROOT } });
    const chain = ['a', 'b', 'c'].map((name) => role(name, [allowing('sts:AssumeRole')], trust));
    const graph = graphOf(accountOf([...chain, role('d', [ADMIN], trust)]));
    expect(['a', 'b', 'c', 'd'].map((name) => toAdmin(graph, name))).toEqual(Array(4).fill('certain'));
  });
});
