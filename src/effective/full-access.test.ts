import { describe, expect, it } from 'vitest';
import { adminPolicies, fullAccess, partitionIn } from './full-access.ts';

function policy(...statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

const ALL = { Effect: 'Allow', Action: '*', Resource: '*' };

describe('fullAccess', () => {
  it.each([
    ['the plain form', policy(ALL)],
    ['one statement, not in a list', JSON.stringify({ Version: '2012-10-17', Statement: ALL })],
    [
      'lists, and other entries beside the star',
      policy({ ...ALL, Action: ['s3:Get*', '*'], Resource: ['x', '*'] }),
    ],
    ['*:*', policy({ ...ALL, Action: '*:*' })],
    ['several stars', policy({ ...ALL, Action: '**' })],
    ['every ARN of the partition', policy({ ...ALL, Resource: 'arn:aws:*' })],
    ['every ARN, field by field', policy({ ...ALL, Resource: 'arn:*:*:*:*:*' })],
    ['after a statement that allows little', policy({ ...ALL, Action: 's3:GetObject' }, ALL)],
    ['after a NotAction statement', policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: 'x' }, ALL)],
    ['percent-encoded', encodeURIComponent(policy(ALL))],
    ['with a Deny of something', policy(ALL, { Effect: 'Deny', Action: 's3:*', Resource: '*' })],
  ])('yes: %s', (_, text) => {
    expect(fullAccess(text, 'aws')).toBe('yes');
  });

  it('tells apart what holds only under conditions', () => {
    const conditional = { ...ALL, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };
    expect(fullAccess(policy(conditional), 'aws')).toBe('conditional');
    expect(fullAccess(policy(conditional, ALL), 'aws')).toBe('yes');
  });

  it.each([
    ['one service', policy({ ...ALL, Action: 'iam:*' })],
    ['one resource', policy({ ...ALL, Resource: 'arn:aws:s3:::b/*' })],
    ['all actions but some', policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })],
    ['a Deny', policy({ ...ALL, Effect: 'Deny' })],
    ['an Allow that a Deny takes back whole', policy(ALL, { ...ALL, Effect: 'Deny' })],
    ['another partition', policy({ ...ALL, Resource: 'arn:aws-cn:*' })],
  ])('no: %s', (_, text) => {
    expect(fullAccess(text, 'aws')).toBe('no');
  });

  it('says when the document is no policy', () => {
    expect(fullAccess('{"Version":"2012-10-17"}', 'aws')).toBe('unreadable');
    expect(fullAccess('not json', 'aws')).toBe('unreadable');
  });
});

describe('adminPolicies', () => {
  const customer = (id: string, PolicyDocument: string) =>
    ({ found: true, to: { id, facts: { PolicyDocument } } }) as const;
  const aws = (name: string) => ({ found: false, ref: `arn:aws:iam::aws:policy/${name}` }) as const;

  it("names AWS's own, customer managed and inline policies", () => {
    const attached = [aws('AdministratorAccess'), customer('star', policy(ALL)), customer('bad', '{}')];
    const inline = [{ PolicyName: 'mine', PolicyDocument: policy(ALL) }];
    expect(adminPolicies(attached, inline, 'aws')).toEqual({
      full: ['AdministratorAccess', 'star', 'mine (inline)'],
      unreadable: ['bad'],
    });
  });

  it('is not fooled by likenesses of AdministratorAccess', () => {
    const likenesses = [
      'AdministratorAccess-Amplify',
      'job-function/SystemAdministrator',
      'ReadOnlyAccess',
    ].map(aws);
    const foreign = { found: false, ref: 'arn:aws:iam::111122223333:policy/AdministratorAccess' } as const;
    expect(adminPolicies([...likenesses, foreign], [], 'aws').full).toEqual([]);
    const government = { found: false, ref: 'arn:aws-us-gov:iam::aws:policy/AdministratorAccess' } as const;
    expect(adminPolicies([government], [], 'aws-us-gov').full).toEqual(['AdministratorAccess']);
  });
});

it('partitionIn', () => {
  expect([partitionIn('arn:aws-cn:iam::111122223333:user/a'), partitionIn(undefined)]).toEqual([
    'aws-cn',
    'aws',
  ]);
});
