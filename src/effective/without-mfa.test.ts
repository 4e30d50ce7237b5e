import { describe, expect, it } from 'vitest';
import { authorizationOf } from '../iam/account/authorization-of.ts';
import { document, read, readings, user } from '../iam/account/fixtures/account.ts';
import type { WithoutMfa } from './without-mfa.ts';
import { withoutMfa } from './without-mfa.ts';

const ALLOW = { Effect: 'Allow', Action: 's3:*', Resource: '*' };

/** How many statements are left of a user's policy, and how many conditions these have. */
function left(way: WithoutMfa, statement: object, scp?: object) {
  const Policies = [{ PolicyName: 'own', PolicyDocument: document(statement) }];
  const organization = { id: 'o-abcdefghij', managementAccountId: '444455556666' };
  const level = [{ Id: 'p-1', Name: 'guard', Content: document(scp ?? ALLOW) }];
  const account = {
    organization: read(organization),
    serviceControlPolicies: read([level]),
    resourceControlPolicies: read(null),
  };
  const users = { unlisted: [], things: [user('ann', { Policies: read(Policies) })] };
  const answered = withoutMfa(authorizationOf(readings({ users, account })), way);
  const policies = [
    answered.principals[0]?.policies[0]?.policy,
    answered.organization.state === 'known'
      ? answered.organization.serviceControlPolicies[0]?.[0]?.policy
      : undefined,
  ];
  return policies.map((it) => it?.statements.map(({ conditions }) => conditions.length));
}

// AWS: an access key sends no MFA keys at all, a console session without MFA says false.
describe('withoutMfa', () => {
  it.each([
    ['Bool', 'true', [], []],
    ['Bool', 'false', [], [0]],
    ['BoolIfExists', 'true', [0], []],
    ['BoolIfExists', 'false', [0], [0]],
    ['Null', 'true', [0], []],
    ['Null', 'false', [], [0]],
  ])('aws:MultiFactorAuthPresent: %s %s', (operator, value, withKey, withPassword) => {
    const statement = { ...ALLOW, Condition: { [operator]: { 'aws:MultiFactorAuthPresent': value } } };
    expect(left('access-key', statement)[0]).toEqual(withKey);
    expect(left('password', statement)[0]).toEqual(withPassword);
  });

  it.each([
    ['NumericLessThan', []],
    ['NumericLessThanIfExists', [0]],
  ])('aws:MultiFactorAuthAge: %s', (operator, wanted) => {
    const statement = { ...ALLOW, Condition: { [operator]: { 'aws:MultiFactorAuthAge': '3600' } } };
    expect(left('access-key', statement)[0]).toEqual(wanted);
    expect(left('password', statement)[0]).toEqual(wanted);
  });

  it('keeps other conditions, and statements without', () => {
    const IpAddress = { 'aws:SourceIp': '203.0.113.0/24' };
    const BoolIfExists = { 'aws:MultiFactorAuthPresent': 'false' };
    expect(left('access-key', { ...ALLOW, Condition: { IpAddress } })[0]).toEqual([1]);
    expect(left('access-key', { ...ALLOW, Condition: { IpAddress, BoolIfExists } })[0]).toEqual([1]);
    expect(left('access-key', ALLOW)[0]).toEqual([0]);
  });

  it('answers what the organization asks too', () => {
    const scp = { ...ALLOW, Effect: 'Deny', Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } };
    expect(left('access-key', ALLOW, scp)[1]).toEqual([]);
    expect(left('password', ALLOW, scp)[1]).toEqual([0]);
  });
});
