import type * as S3 from '@aws-sdk/client-s3';
import type { LifecycleRule, ObjectLock } from '../../model/kinds/s3.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const getObjectLockConfiguration = operation<
  S3.GetObjectLockConfigurationCommandInput,
  S3.GetObjectLockConfigurationCommandOutput
>('s3', 'GetObjectLockConfiguration', ['s3:GetBucketObjectLockConfiguration']);

export const bucketObjectLock = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getObjectLockConfiguration],
  gives: { 's3:bucket': ['ObjectLockConfiguration'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const answer = await call(
      getObjectLockConfiguration,
      { Bucket: bucket.id },
      { absent: ['ObjectLockConfigurationNotFoundError'] },
    );
    const lock =
      answer && must(answer.ObjectLockConfiguration, getObjectLockConfiguration, 'ObjectLockConfiguration');
    yield factsOf(bucket, {
      ObjectLockConfiguration: lock?.ObjectLockEnabled === 'Enabled' ? objectLock(lock) : null,
    });
  },
});

function objectLock({ Rule }: S3.ObjectLockConfiguration): ObjectLock {
  const retention = Rule?.DefaultRetention;
  if (retention?.Mode === undefined) return { DefaultRetention: null };
  const { Mode, Days = null, Years = null } = retention;
  return { DefaultRetention: { Mode, Days, Years } };
}

const getBucketLifecycleConfiguration = operation<
  S3.GetBucketLifecycleConfigurationCommandInput,
  S3.GetBucketLifecycleConfigurationCommandOutput
>('s3', 'GetBucketLifecycleConfiguration', ['s3:GetLifecycleConfiguration']);

export const bucketLifecycle = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getBucketLifecycleConfiguration],
  gives: { 's3:bucket': ['LifecycleConfiguration'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const answer = await call(
      getBucketLifecycleConfiguration,
      { Bucket: bucket.id },
      { absent: ['NoSuchLifecycleConfiguration'] },
    );
    const rules = answer && must(answer.Rules, getBucketLifecycleConfiguration, 'Rules');
    yield factsOf(bucket, { LifecycleConfiguration: rules?.map(lifecycleRule) ?? null });
  },
});

function lifecycleRule(rule: S3.LifecycleRule): LifecycleRule {
  return {
    Status: must(rule.Status, getBucketLifecycleConfiguration, 'Status'),
    expiresOldVersions: rule.NoncurrentVersionExpiration?.NoncurrentDays !== undefined,
  };
}

const getBucketReplication = operation<
  S3.GetBucketReplicationCommandInput,
  S3.GetBucketReplicationCommandOutput
>('s3', 'GetBucketReplication', ['s3:GetReplicationConfiguration']);

export const bucketReplication = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getBucketReplication],
  gives: { 's3:bucket': ['replicaBuckets'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const answer = await call(
      getBucketReplication,
      { Bucket: bucket.id },
      { absent: ['ReplicationConfigurationNotFoundError'] },
    );
    const rules =
      answer === null
        ? []
        : must(
            answer.ReplicationConfiguration?.Rules,
            getBucketReplication,
            'ReplicationConfiguration.Rules',
          );
    const enabled = rules.filter(({ Status }) => Status === 'Enabled');
    const buckets = enabled.map(({ Destination }) =>
      must(Destination?.Bucket, getBucketReplication, 'Bucket'),
    );
    yield factsOf(bucket, { replicaBuckets: [...new Set(buckets)] });
  },
});

const getBucketNotificationConfiguration = operation<
  S3.GetBucketNotificationConfigurationCommandInput,
  S3.GetBucketNotificationConfigurationCommandOutput
>('s3', 'GetBucketNotificationConfiguration', ['s3:GetBucketNotification']);

/** Without any, the answer is empty. */
export const bucketNotifications = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getBucketNotificationConfiguration],
  gives: { 's3:bucket': ['eventDestinations'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const answer = await call(getBucketNotificationConfiguration, { Bucket: bucket.id });
    const arns = [
      ...(answer.TopicConfigurations ?? []).map((it) => it.TopicArn),
      ...(answer.QueueConfigurations ?? []).map((it) => it.QueueArn),
      ...(answer.LambdaFunctionConfigurations ?? []).map((it) => it.LambdaFunctionArn),
    ].map((arn) => must(arn, getBucketNotificationConfiguration, 'an ARN'));
    const bus = answer.EventBridgeConfiguration === undefined ? [] : ['EventBridge'];
    yield factsOf(bucket, { eventDestinations: [...arns, ...bus] });
  },
});

const getBucketWebsite = operation<S3.GetBucketWebsiteCommandInput, S3.GetBucketWebsiteCommandOutput>(
  's3',
  'GetBucketWebsite',
  ['s3:GetBucketWebsite'],
);

export const bucketWebsite = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getBucketWebsite],
  gives: { 's3:bucket': ['website'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const answer = await call(
      getBucketWebsite,
      { Bucket: bucket.id },
      { absent: ['NoSuchWebsiteConfiguration'] },
    );
    yield factsOf(bucket, { website: answer !== null });
  },
});
