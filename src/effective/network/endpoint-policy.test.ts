import { describe, expect, it } from 'vitest';
import { exposure } from '../../iam/exposure/exposure.ts';
import { parsePolicy } from '../../iam/language/policy.ts';
import { reachesStrangers } from './endpoint-policy.ts';

function reaches(statement: object): boolean {
  const all = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*', ...statement };
  const parsed = parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: all }));
  if (!parsed.ok) throw new Error(parsed.error);
  const { grants } = exposure(parsed.policy, { accountId: '111122223333', resource: ['*'] });
  return grants.some((grant) => reachesStrangers(grant, parsed.policy));
}

describe('a statement of an endpoint policy', () => {
  it.each([
    ['everything', {}],
    ['a bucket by how its name begins', { Resource: 'arn:aws:s3:::acme-*' }],
    ['all buckets', { Resource: 'arn:aws:s3:::*' }],
    ['one bucket, and all', { Resource: ['arn:aws:s3:::acme/*', '*'] }],
    ['tables of any account', { Resource: 'arn:aws:dynamodb:eu-west-1:*:table/orders' }],
    ['all but one account’s', { Condition: { StringNotEquals: { 'aws:ResourceAccount': '999988887777' } } }],
    ['anybody’s, in the form of a condition', { Condition: { StringLike: { 'aws:ResourceAccount': '*' } } }],
    [
      'where the owner is known, one account’s',
      { Condition: { StringEqualsIfExists: { 'aws:ResourceAccount': '111122223333' } } },
    ],
  ])('reaches strangers: %s', (_, statement) => {
    expect(reaches(statement)).toBe(true);
  });

  it.each([
    ['one bucket', { Resource: ['arn:aws:s3:::acme', 'arn:aws:s3:::acme/*'] }],
    ['tables of one account', { Resource: 'arn:aws:dynamodb:eu-west-1:111122223333:table/*' }],
    ['things of one account', { Condition: { StringEquals: { 'aws:ResourceAccount': '111122223333' } } }],
    [
      'things of the organization',
      { Condition: { StringEquals: { 'aws:ResourceOrgID': 'o-exampleorgid' } } },
    ],
  ])('does not: %s', (_, statement) => {
    expect(reaches(statement)).toBe(false);
  });
});
