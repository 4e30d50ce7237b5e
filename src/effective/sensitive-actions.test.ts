import { describe, expect, it } from 'vitest';
import { actionNumber } from '../iam/actions/actions.ts';
import { hasBit } from '../iam/sets/bits.ts';
import { sensitiveActions } from './sensitive-actions.ts';

function isSensitive(action: string): boolean {
  const number = actionNumber(action);
  if (number === undefined) throw new Error(`AWS has no ${action}`);
  return hasBit(sensitiveActions(), number);
}

describe('sensitiveActions', () => {
  it.each([
    'iam:AttachUserPolicy',
    'iam:PassRole',
    'iam:UpdateLoginProfile',
    's3:PutBucketPolicy',
    's3:DeleteBucket',
    'kms:Decrypt',
    'kms:ScheduleKeyDeletion',
    'cloudtrail:StopLogging',
  ])('%s', (action) => {
    expect(isSensitive(action)).toBe(true);
  });

  // The second row is what AWS leaves without MFA in its own example of a policy that demands it.
  it.each([
    ['s3:GetObject', 'ec2:DescribeInstances', 'billing:GetResourcePolicy', 'ec2:RunInstances'],
    ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:ResyncMFADevice', 'sts:GetSessionToken'],
    ['iam:ChangePassword', 'iam:UpdateAccessKey', 'iam:DeleteAccessKey'],
  ])('not %s and its likes', (...actions) => {
    expect(actions.filter(isSensitive)).toEqual([]);
  });
});
