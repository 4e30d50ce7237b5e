import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { refusal } from './fixtures/scan-answers.ts';

const buckets: Answers = { ListBuckets: () => ({ Buckets: [{ Name: 'lake', BucketRegion: 'eu-west-1' }] }) };

describe('a bucket that has none of it', () => {
  it.each([
    ['ObjectLockConfiguration', 'GetObjectLockConfiguration', 'ObjectLockConfigurationNotFoundError', null],
    ['LifecycleConfiguration', 'GetBucketLifecycleConfiguration', 'NoSuchLifecycleConfiguration', null],
    ['replicaBuckets', 'GetBucketReplication', 'ReplicationConfigurationNotFoundError', []],
    ['website', 'GetBucketWebsite', 'NoSuchWebsiteConfiguration', false],
  ] as const)('is told so by an error: %s', async (fact, operation, code, value) => {
    const { facts } = await readFacts('s3:bucket', [fact], {
      ...buckets,
      [operation]: () => refusal(code, 'There is none', 404),
    });
    expect(facts['lake']).toEqual({ [fact]: value });
  });

  it('is told so by an empty answer: events', async () => {
    const { facts } = await readFacts('s3:bucket', ['eventDestinations'], buckets);
    expect(facts['lake']).toEqual({ eventDestinations: [] });
  });
});

describe('lifecycle rules', () => {
  const old = (NoncurrentVersionExpiration: object | undefined) =>
    readFacts('s3:bucket', ['LifecycleConfiguration'], {
      ...buckets,
      GetBucketLifecycleConfiguration: () => ({
        Rules: [{ Status: 'Enabled', NoncurrentVersionExpiration }],
      }),
    });

  it.each([
    ['after days', { NoncurrentDays: 30 }, true],
    ['not at all', undefined, false],
  ])('expire old versions %s', async (_, expiration, expiresOldVersions) => {
    const { facts } = await old(expiration);
    expect(facts['lake']).toEqual({ LifecycleConfiguration: [{ Status: 'Enabled', expiresOldVersions }] });
  });
});

it('counts the buckets of enabled replication rules only, each once', async () => {
  const rule = (Status: string, name: string) => ({
    Status,
    Destination: { Bucket: `arn:aws:s3:::${name}` },
  });
  const { facts } = await readFacts('s3:bucket', ['replicaBuckets'], {
    ...buckets,
    GetBucketReplication: () => ({
      ReplicationConfiguration: {
        Role: 'r',
        Rules: [rule('Enabled', 'far'), rule('Enabled', 'far'), rule('Disabled', 'off')],
      },
    }),
  });
  expect(facts['lake']).toEqual({ replicaBuckets: ['arn:aws:s3:::far'] });
});

it('takes an Object Lock that is not enabled for none', async () => {
  const { facts } = await readFacts('s3:bucket', ['ObjectLockConfiguration'], {
    ...buckets,
    GetObjectLockConfiguration: () => ({ ObjectLockConfiguration: {} }),
  });
  expect(facts['lake']).toEqual({ ObjectLockConfiguration: null });
});

it('asks for Multi-Region Access Points in Oregon, whatever regions are read', async () => {
  const off = {
    BlockPublicAcls: false,
    IgnorePublicAcls: false,
    BlockPublicPolicy: false,
    RestrictPublicBuckets: false,
  };
  const { facts, calls } = await readFacts(
    's3:multi-region-access-point',
    ['PublicAccessBlockConfiguration'],
    {
      ListMultiRegionAccessPoints: () => ({
        AccessPoints: [{ Name: 'everywhere', Alias: 'abc.mrap', PublicAccessBlock: off }],
      }),
    },
  );
  expect(facts).toEqual({ everywhere: { PublicAccessBlockConfiguration: off } });
  expect(calls.map(({ operation, region }) => [operation, region])).toEqual([
    ['ListMultiRegionAccessPoints', 'us-west-2'],
  ]);
});
