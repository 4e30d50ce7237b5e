import { describe } from 'vitest';
import {
  ANONYMOUS,
  OTHER,
  OWN,
  allow,
  check,
  deny,
  given,
  grant,
  refuse,
  root,
  service,
  user,
} from './fixtures/questions.ts';

const ALL = [allow('*')];

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
describe('S3', () => {
  const get = { does: 's3:GetObject', on: 'arn:aws:s3:::bucket/key', restricts: true } as const;
  const others = { ...get, owner: OTHER, identity: ALL } as const;
  const isPublic = grant('*');
  const narrowed = (condition: object): object => grant('*', '*', given(condition));
  const bucket = { on: 'arn:aws:s3:::bucket', who: root(), policy: [refuse('*')] } as const;
  const point = `arn:aws:s3:us-west-2:${OWN}:accesspoint/my-access-point`;
  const viaPoint = (key: string, value: string): object =>
    allow('s3:*', '*', given({ StringEquals: { [key]: value } }));
  check([
    [
      'the documented example: CloudTrail',
      {
        ...get,
        who: service('cloudtrail.amazonaws.com'),
        owner: OTHER,
        policy: [grant({ Service: 'cloudtrail.amazonaws.com' }), grant(OWN), isPublic],
      },
      'allowed',
    ],
    [
      'the documented example: another account',
      { ...others, policy: [grant({ Service: 'cloudtrail.amazonaws.com' }), grant(OWN), isPublic] },
      'denied',
    ],
    [
      'the documented example: without the public statement',
      { ...others, policy: [grant({ Service: 'cloudtrail.amazonaws.com' }), grant(OWN)] },
      'allowed',
    ],
    ['the public', { ...get, who: ANONYMOUS, owner: OTHER, policy: [isPublic] }, 'denied'],
    ['the own account', { ...get, policy: [isPublic] }, 'allowed'],
    ['where it is not restricted', { ...others, restricts: false, policy: [isPublic] }, 'allowed'],
    [
      'a fixed VPC is not public',
      {
        ...others,
        policy: [narrowed({ StringEquals: { 'aws:SourceVpc': 'vpc-91237329' } })],
        context: { 'aws:sourcevpc': 'vpc-91237329' },
      },
      'allowed',
    ],
    [
      'any VPC is',
      {
        ...others,
        policy: [narrowed({ StringLike: { 'aws:SourceVpc': 'vpc-*' } })],
        context: { 'aws:sourcevpc': 'vpc-91237329' },
      },
      'conditional',
    ],
    [
      'a broad range of addresses may be',
      {
        ...others,
        policy: [narrowed({ IpAddress: { 'aws:SourceIp': '0.0.0.0/1' } })],
        context: { 'aws:sourceip': '3.0.0.1' },
      },
      'conditional',
    ],
    [
      'a narrow range of addresses is not',
      {
        ...others,
        policy: [narrowed({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })],
        context: { 'aws:sourceip': '203.0.113.1' },
      },
      'allowed',
    ],
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
    ['the root user can always mend the bucket policy', { ...bucket, does: 's3:PutBucketPolicy' }, 'allowed'],
    ['the root user can do nothing else there', { ...bucket, does: 's3:PutBucketAcl' }, 'denied'],
    [
      'a user cannot mend it',
      { ...bucket, who: user(), identity: ALL, does: 's3:PutBucketPolicy' },
      'denied',
    ],
    [
      'service control policies keep the root user from it',
      { ...bucket, does: 's3:PutBucketPolicy', scps: [[allow('*'), deny('s3:*')]] },
      'denied',
    ],
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
    [
      'through an access point of the account',
      {
        does: 's3:GetObject',
        on: `${point}/object/x`,
        identity: [viaPoint('s3:DataAccessPointAccount', OWN)],
      },
      'allowed',
    ],
    [
      'through an access point by its ARN',
      { does: 's3:GetObject', on: `${point}/object/x`, identity: [viaPoint('s3:DataAccessPointArn', point)] },
      'allowed',
    ],
    [
      'through another access point',
      {
        does: 's3:GetObject',
        on: `${point}/object/x`,
        identity: [viaPoint('s3:DataAccessPointArn', `${point}-2`)],
      },
      'denied',
    ],
    [
      'a bucket that delegates to access points',
      {
        does: 's3:GetObject',
        on: 'arn:aws:s3:::bucket/x',
        policy: [grant('*', '*', given({ StringEquals: { 's3:DataAccessPointAccount': OWN } }))],
      },
      'conditional',
    ],
  ]);
});
