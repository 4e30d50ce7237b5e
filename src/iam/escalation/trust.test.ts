import { describe, expect, it } from 'vitest';
import { accountOf, role } from '../sets/fixtures/accounts.ts';
import { hasBit } from '../sets/bits.ts';
import type { Words } from '../sets/fixtures/accounts.ts';
import { trusting } from './fixtures/cases.ts';
import { scopeOf } from './scope.ts';
import { serviceName, trustsOf } from './trust.ts';
import type { Trusts } from './trust.ts';

function trustsOfOne(...statements: readonly Words[]): Trusts {
  return trustsOf(scopeOf(accountOf([role('r', [], trusting(...statements))])));
}

describe('services', () => {
  it.each([
    ['lambda.amazonaws.com', 'lambda.amazonaws.com'],
    ['states.eu-central-1.amazonaws.com', 'states.amazonaws.com'],
    ['codedeploy.us-gov-west-1.amazonaws.com', 'codedeploy.amazonaws.com'],
    ['ec2.amazonaws.com.cn', 'ec2.amazonaws.com'],
    ['tasks.apprunner.amazonaws.com', 'tasks.apprunner.amazonaws.com'],
    ['pods.eks.amazonaws.com', 'pods.eks.amazonaws.com'],
  ])('%s is %s', (principal, name) => {
    expect(serviceName(principal)).toBe(name);
  });

  it.each<[string, readonly Words[], readonly boolean[]]>([
    ['plainly', [{}], [true, true]],
    ['for another action', [{ Action: 'sts:TagSession' }], [false, false]],
    [
      'for something that is not known',
      [{ Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:lambda:*' } } }],
      [false, true],
    ],
    [
      'and something is denied',
      [{}, { Effect: 'Deny', Principal: '*', Condition: { Bool: { 'aws:ViaAWSService': 'true' } } }],
      [false, true],
    ],
  ])('are trusted %s', (_, statements, expected) => {
    const { services } = trustsOfOne(
      ...statements.map((it) => ({ Principal: { Service: 'lambda.amazonaws.com' }, ...it })),
    );
    const span = services.get('lambda.amazonaws.com');
    expect([span, span].map((it, at) => it !== undefined && hasBit(at === 0 ? it.must : it.may, 0))).toEqual(
      expected,
    );
  });
});

describe('from outside', () => {
  const external = { StringEquals: { 'sts:ExternalId': 'x' } };
  it.each<[string, Words, object | undefined]>([
    [
      'another account',
      { Principal: { AWS: '222222222222' } },
      { from: { kind: 'account', account: '222222222222' }, value: 'certain' },
    ],
    [
      'another account with an external id',
      { Principal: { AWS: '222222222222' }, Condition: external },
      { value: 'conditional', conditions: ['StringEquals sts:externalid = x'] },
    ],
    ['everyone', { Principal: '*' }, { from: { kind: 'everyone' }, value: 'certain' }],
    [
      'everyone of one other account',
      { Principal: '*', Condition: { StringEquals: { 'aws:PrincipalAccount': '222222222222' } } },
      { value: 'conditional' },
    ],
    [
      'an identity provider',
      {
        Action: 'sts:AssumeRoleWithWebIdentity',
        Principal: { Federated: 'token.actions.githubusercontent.com' },
      },
      { from: { kind: 'provider', provider: 'token.actions.githubusercontent.com' }, value: 'certain' },
    ],
    ['nobody but the account', { Principal: { AWS: '111111111111' } }, undefined],
    ['a deleted role', { Principal: { AWS: 'AROAEXAMPLEEXAMPLE12' } }, undefined],
  ])('%s', (_, statement, expected) => {
    const [found] = trustsOfOne(statement).outside;
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });
});
