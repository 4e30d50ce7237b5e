import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../iam/language/policy.ts';
import type { Policy } from '../iam/language/policy.ts';
import { isSameAccess } from './same-access.ts';

function policy(...Statement: readonly object[]): Policy {
  const parsed = parsePolicy({ Version: '2012-10-17', Statement });
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.policy;
}

const READ = { Effect: 'Allow', Action: ['s3:GetObject', 's3:ListBucket'], Resource: '*' };

describe('isSameAccess', () => {
  it.each([
    ['the same text', policy(READ)],
    ['other names', policy({ ...READ, Sid: 'Read' })],
    [
      'another order and case',
      policy({ ...READ, Action: ['S3:listbucket', 's3:getobject', 's3:GetObject'] }),
    ],
    ['in two statements', policy({ ...READ, Action: 's3:GetObject' }, { ...READ, Action: 's3:ListBucket' })],
    [
      'with one inside of the other',
      policy(READ, { ...READ, Action: 's3:ListBucket', Resource: 'arn:aws:s3:::one' }),
    ],
    [
      'with a Deny of what it does not allow',
      policy(READ, { Effect: 'Deny', Action: 'iam:*', Resource: '*' }),
    ],
  ])('the same: %s', (_, other) => {
    expect(isSameAccess(policy(READ), other)).toBe(true);
    expect(isSameAccess(other, policy(READ))).toBe(true);
  });

  it.each([
    ['one action less', policy({ ...READ, Action: 's3:GetObject' })],
    ['one action more', policy(READ, { ...READ, Action: 's3:PutObject' })],
    ['fewer resources', policy({ ...READ, Resource: 'arn:aws:s3:::one/*' })],
    ['a condition', policy({ ...READ, Condition: { Bool: { 'aws:SecureTransport': 'true' } } })],
    ['a Deny', policy(READ, { Effect: 'Deny', Action: 's3:GetObject', Resource: 'arn:aws:s3:::one/*' })],
    ['nothing', policy({ ...READ, Effect: 'Deny' })],
  ])('not the same: %s', (_, other) => {
    expect(isSameAccess(policy(READ), other)).toBe(false);
    expect(isSameAccess(other, policy(READ))).toBe(false);
  });
});
