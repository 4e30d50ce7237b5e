import { describe, expect, it } from 'vitest';
import type { PublicAccessBlock } from '../model/kinds/account.ts';
import type { BucketAccess } from './s3-public.ts';
import { blockInForce, publicAccess } from './s3-public.ts';

const OFF: PublicAccessBlock = {
  BlockPublicAcls: false,
  IgnorePublicAcls: false,
  BlockPublicPolicy: false,
  RestrictPublicBuckets: false,
};
const READERS = {
  grantee: 'http://acs.amazonaws.com/groups/global/AllUsers',
  type: 'Group',
  permission: 'READ',
};
const MEMBERS = { ...READERS, grantee: 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers' };
const LOGS = { ...READERS, grantee: 'http://acs.amazonaws.com/groups/s3/LogDelivery' };

function allow(principal: unknown, more: object = {}, resource = 'arn:aws:s3:::b/*'): string {
  const statement = {
    Sid: 'open',
    Effect: 'Allow',
    Principal: principal,
    Action: 's3:GetObject',
    Resource: resource,
    ...more,
  };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

function access(facts: Partial<BucketAccess['facts']>, account: PublicAccessBlock | null = null) {
  const own = { PublicAccessBlockConfiguration: null, OwnershipControls: null, acl: [], BucketPolicy: null };
  const bucket: BucketAccess = {
    kind: 's3:bucket',
    account: '111122223333',
    region: 'eu-west-1',
    id: 'b',
    arn: 'arn:aws:s3:::b',
    facts: { ...own, ...facts },
  };
  return publicAccess(bucket, account);
}

const bucketBlock = (on: Partial<PublicAccessBlock>) => ({
  PublicAccessBlockConfiguration: { ...OFF, ...on },
});

describe('publicAccess', () => {
  it.each<[string, Partial<BucketAccess['facts']>, PublicAccessBlock | null]>([
    ['an ACL for everyone', { acl: [READERS] }, null],
    ['an ACL for any AWS account', { acl: [MEMBERS] }, null],
    ['only new ACLs are blocked', { acl: [READERS], ...bucketBlock({ BlockPublicAcls: true }) }, null],
    [
      'policies are restricted, the ACL is not',
      { acl: [READERS], ...bucketBlock({ RestrictPublicBuckets: true }) },
      null,
    ],
    [
      'ownership that leaves ACLs in force',
      { acl: [READERS], OwnershipControls: 'BucketOwnerPreferred' },
      null,
    ],
    ['a policy for everyone', { BucketPolicy: allow('*') }, null],
    [
      'a policy for any AWS account',
      { BucketPolicy: allow({ AWS: ['arn:aws:iam::111122223333:root', '*'] }) },
      null,
    ],
    [
      'only new policies are blocked',
      { BucketPolicy: allow('*'), ...bucketBlock({ BlockPublicPolicy: true }) },
      null,
    ],
    [
      'ACLs are ignored, the policy is not',
      { BucketPolicy: allow('*'), ...bucketBlock({ IgnorePublicAcls: true }) },
      null,
    ],
    [
      'disabled ACLs do not close the policy',
      { BucketPolicy: allow('*'), OwnershipControls: 'BucketOwnerEnforced' },
      OFF,
    ],
    [
      'a public ACL beside a policy that cannot be read',
      { acl: [READERS], BucketPolicy: '{"Statement": 1}' },
      null,
    ],
  ])('open: %s', (_name, facts, account) => {
    expect(access(facts, account).open).toBe('yes');
  });

  it.each<[string, Partial<BucketAccess['facts']>, PublicAccessBlock | null]>([
    ['nothing granted', {}, null],
    ['the log delivery group', { acl: [LOGS] }, null],
    ['disabled ACLs', { acl: [READERS], OwnershipControls: 'BucketOwnerEnforced' }, null],
    ['ACLs ignored by the bucket', { acl: [READERS], ...bucketBlock({ IgnorePublicAcls: true }) }, null],
    [
      'ACLs ignored by the account',
      { acl: [READERS], ...bucketBlock({}) },
      { ...OFF, IgnorePublicAcls: true },
    ],
    [
      'the policy restricted by the account',
      { BucketPolicy: allow('*') },
      { ...OFF, RestrictPublicBuckets: true },
    ],
    [
      'the policy restricted by the bucket',
      { BucketPolicy: allow('*'), ...bucketBlock({ RestrictPublicBuckets: true }) },
      OFF,
    ],
    ['another account', { BucketPolicy: allow({ AWS: '999988887777' }) }, null],
    [
      'a fixed VPC',
      { BucketPolicy: allow('*', { Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } }) },
      null,
    ],
    [
      'a fixed address',
      { BucketPolicy: allow('*', { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }) },
      null,
    ],
    ['another bucket', { BucketPolicy: allow('*', {}, 'arn:aws:s3:::other/*') }, null],
    [
      'an unreadable policy that is restricted anyway',
      { BucketPolicy: '{"Statement": 1}', ...bucketBlock({ RestrictPublicBuckets: true }) },
      null,
    ],
  ])('closed: %s', (_name, facts, account) => {
    expect(access(facts, account).open).toBe('no');
  });

  it('cannot tell where the policy cannot be read', () => {
    expect(access({ BucketPolicy: '{"Statement": 1}' }).open).toBe('unclear');
  });

  it('names every way in', () => {
    const found = access({ acl: [READERS, MEMBERS], BucketPolicy: allow('*') });
    expect(found).toEqual({
      open: 'yes',
      ways: [
        'the ACL grants READ to everyone',
        'the ACL grants READ to anyone with an AWS account',
        'statement open of the policy grants s3:GetObject to everyone',
      ],
    });
  });
});

describe('blockInForce', () => {
  it('takes each setting from the bucket or the account', () => {
    const account = { ...OFF, BlockPublicAcls: true };
    expect(blockInForce(account, { ...OFF, RestrictPublicBuckets: true })).toEqual({
      ...OFF,
      BlockPublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(blockInForce(null, null)).toEqual(OFF);
  });
});
