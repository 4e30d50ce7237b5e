import { describe, expect, it } from 'vitest';
import { ADMIN, arn, trusting, TRUSTS_LAMBDA, allowing, graphOf, reached } from './fixtures/cases.ts';
import { ACCOUNT, accountOf, organizationOf, policyOf, role, user } from '../sets/fixtures/accounts.ts';
import type { PrincipalEntity } from '../account/authorization.ts';
import type { Words } from '../sets/fixtures/accounts.ts';
import type { Value } from './rules/rule.ts';

describe('handing a role to a service', () => {
  const make = { Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'] };
  const pass = (more: Words = {}): Words => ({ Action: 'iam:PassRole', ...more });
  const to = (service: string): Words =>
    pass({ Condition: { StringEquals: { 'iam:PassedToService': service } } });
  const functions = (name: string): string => `arn:aws:lambda:*:${ACCOUNT}:function:${name}`;
  const own = trusting({
    Principal: { Service: 'lambda.amazonaws.com' },
    Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
  });
  const others = trusting({
    Principal: { Service: 'lambda.amazonaws.com' },
    Condition: { StringEquals: { 'aws:SourceAccount': '222222222222' } },
  });
  it.each<[string, readonly Words[], Partial<PrincipalEntity>, Value | undefined]>([
    ['that trusts it', [make, pass()], TRUSTS_LAMBDA, 'certain'],
    [
      'that trusts another service',
      [make, pass()],
      trusting({ Principal: { Service: 'ec2.amazonaws.com' } }),
      undefined,
    ],
    ['that trusts it for the account', [make, pass()], own, 'certain'],
    ['that trusts it for another account', [make, pass()], others, undefined],
    ['that may be passed to it', [make, to('lambda.amazonaws.com')], TRUSTS_LAMBDA, 'certain'],
    [
      'that may be passed to services of some names',
      [make, pass({ Condition: { StringLike: { 'iam:PassedToService': 'lambda.*' } } })],
      TRUSTS_LAMBDA,
      'certain',
    ],
    [
      'that may be passed to all but another',
      [make, pass({ Condition: { StringNotEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } } })],
      TRUSTS_LAMBDA,
      'certain',
    ],
    [
      'that may be passed to it, written in another case',
      [
        make,
        pass({ Condition: { StringEqualsIgnoreCase: { 'iam:PassedToService': 'LAMBDA.amazonaws.com' } } }),
      ],
      TRUSTS_LAMBDA,
      'certain',
    ],
    ['that may be passed to another service', [make, to('ec2.amazonaws.com')], TRUSTS_LAMBDA, undefined],
    ['that may not be passed', [make, pass({ Resource: arn('role/other') })], TRUSTS_LAMBDA, undefined],
    ['without making anything', [pass()], TRUSTS_LAMBDA, undefined],
    [
      'in functions of some names',
      [pass(), { ...make, Resource: functions('dev-*') }],
      TRUSTS_LAMBDA,
      'certain',
    ],
    [
      'in functions that it cannot invoke',
      [
        pass(),
        { Action: 'lambda:CreateFunction', Resource: functions('dev-*') },
        { Action: 'lambda:InvokeFunction', Resource: functions('prod-*') },
      ],
      TRUSTS_LAMBDA,
      undefined,
    ],
    [
      'in functions of some network',
      [pass(), { ...make, Condition: { StringEquals: { 'lambda:VpcIds': 'vpc-1' } } }],
      TRUSTS_LAMBDA,
      'conditional',
    ],
  ])('%s', (_, statements, trust, expected) => {
    const graph = graphOf(accountOf([user('me', [policyOf(...statements)]), role('target', [], trust)]));
    expect(reached(graph, 'me', 'target')).toBe(expected);
  });

  it.each<[string, readonly string[], readonly string[], Value | undefined]>([
    ['in an instance profile', [], [arn('instance-profile/p')], 'certain'],
    ['in no instance profile', [], [], undefined],
    [
      'in no instance profile, that can be put into one',
      ['iam:CreateInstanceProfile', 'iam:AddRoleToInstanceProfile'],
      [],
      'certain',
    ],
  ])('an instance takes a role %s', (_, more, instanceProfiles, expected) => {
    const me = user('me', [allowing('iam:PassRole', 'ec2:RunInstances', ...more)]);
    expect(reached(graphOf(accountOf([me, role('target', [], { instanceProfiles })])), 'me', 'target')).toBe(
      expected,
    );
  });

  it('in a Region that the organization allows', () => {
    const region = { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } };
    const organization = organizationOf([
      ADMIN,
      policyOf({ Effect: 'Deny', NotAction: 'iam:*', Condition: region }),
    ]);
    const me = user('me', [policyOf(make, pass())]);
    const graph = graphOf(accountOf([me, role('target', [], TRUSTS_LAMBDA)], { organization }));
    expect(reached(graph, 'me', 'target')).toBe('certain');
  });
});
