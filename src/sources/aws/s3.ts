import type * as S3 from '@aws-sdk/client-s3';
import type { AclGrant, BucketEncryptionRule } from '../../model/kinds/s3.ts';
import { defineRead, factsOf, must, operation, policyText, tagMap } from './read.ts';

const listBuckets = operation<S3.ListBucketsCommandInput, S3.ListBucketsCommandOutput>('s3', 'ListBuckets', [
  's3:ListAllMyBuckets',
]);
const getBucketLocation = operation<S3.GetBucketLocationCommandInput, S3.GetBucketLocationCommandOutput>(
  's3',
  'GetBucketLocation',
  ['s3:GetBucketLocation'],
);

/** Asking for a page size makes AWS tell each bucket's region, which an unpaged listing leaves out. */
const PAGE_SIZE = 1000;

export const buckets = defineRead({
  scope: 'account',
  operations: [listBuckets, getBucketLocation],
  lists: ['s3:bucket'],
  gives: {},
  async *run({ partition, call, pages }) {
    const input = { MaxBuckets: PAGE_SIZE };
    for await (const page of pages(
      listBuckets,
      input,
      (o) => o.ContinuationToken,
      (token) => ({ ContinuationToken: token }),
    )) {
      yield await Promise.all(
        (page.Buckets ?? []).map(async (bucket) => {
          const name = must(bucket.Name, listBuckets, 'Name');
          const region = bucket.BucketRegion ?? regionOf(await call(getBucketLocation, { Bucket: name }));
          return {
            kind: 's3:bucket' as const,
            id: name,
            arn: bucket.BucketArn ?? `arn:${partition}:s3:::${name}`,
            name,
            region,
            facts: {},
          };
        }),
      );
    }
  },
});

/** Two old spellings: nothing for us-east-1, `EU` for eu-west-1. */
function regionOf(location: S3.GetBucketLocationCommandOutput): string {
  const constraint = location.LocationConstraint as string | undefined;
  if (constraint === undefined || constraint === '') return 'us-east-1';
  return constraint === 'EU' ? 'eu-west-1' : constraint;
}

const getBucketEncryption = operation<
  S3.GetBucketEncryptionCommandInput,
  S3.GetBucketEncryptionCommandOutput
>('s3', 'GetBucketEncryption', ['s3:GetEncryptionConfiguration']);

export const bucketEncryption = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getBucketEncryption],
  gives: { 's3:bucket': ['BucketEncryption'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const answer = await call(
      getBucketEncryption,
      { Bucket: bucket.id },
      { absent: ['ServerSideEncryptionConfigurationNotFoundError'] },
    );
    const rules = answer?.ServerSideEncryptionConfiguration?.Rules;
    const value: BucketEncryptionRule[] | null =
      rules?.map((rule) => ({
        SSEAlgorithm: rule.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? 'none',
        KMSMasterKeyID: rule.ApplyServerSideEncryptionByDefault?.KMSMasterKeyID ?? null,
        BucketKeyEnabled: rule.BucketKeyEnabled ?? false,
      })) ?? null;
    yield factsOf(bucket, { BucketEncryption: value });
  },
});

const getBucketVersioning = operation<
  S3.GetBucketVersioningCommandInput,
  S3.GetBucketVersioningCommandOutput
>('s3', 'GetBucketVersioning', ['s3:GetBucketVersioning']);

export const bucketVersioning = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getBucketVersioning],
  gives: { 's3:bucket': ['VersioningConfiguration'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const answer = await call(getBucketVersioning, { Bucket: bucket.id });
    yield factsOf(bucket, {
      VersioningConfiguration: { Status: answer.Status ?? 'Off', MfaDelete: answer.MFADelete === 'Enabled' },
    });
  },
});

const getBucketLogging = operation<S3.GetBucketLoggingCommandInput, S3.GetBucketLoggingCommandOutput>(
  's3',
  'GetBucketLogging',
  ['s3:GetBucketLogging'],
);

export const bucketLogging = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getBucketLogging],
  gives: { 's3:bucket': ['LoggingConfiguration'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const { LoggingEnabled: logging } = await call(getBucketLogging, { Bucket: bucket.id });
    const value =
      logging?.TargetBucket === undefined
        ? null
        : { DestinationBucketName: logging.TargetBucket, LogFilePrefix: logging.TargetPrefix ?? '' };
    yield factsOf(bucket, { LoggingConfiguration: value });
  },
});

const getPublicAccessBlock = operation<
  S3.GetPublicAccessBlockCommandInput,
  S3.GetPublicAccessBlockCommandOutput
>('s3', 'GetPublicAccessBlock', ['s3:GetBucketPublicAccessBlock']);

export const bucketPublicAccessBlock = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getPublicAccessBlock],
  gives: { 's3:bucket': ['PublicAccessBlockConfiguration'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const answer = await call(
      getPublicAccessBlock,
      { Bucket: bucket.id },
      { absent: ['NoSuchPublicAccessBlockConfiguration'] },
    );
    const block = answer?.PublicAccessBlockConfiguration;
    yield factsOf(bucket, {
      PublicAccessBlockConfiguration: block === undefined ? null : publicAccessBlock(block),
    });
  },
});

/** AWS leaves out what was never set, which means off. */
export function publicAccessBlock(block: S3.PublicAccessBlockConfiguration) {
  return {
    BlockPublicAcls: block.BlockPublicAcls ?? false,
    IgnorePublicAcls: block.IgnorePublicAcls ?? false,
    BlockPublicPolicy: block.BlockPublicPolicy ?? false,
    RestrictPublicBuckets: block.RestrictPublicBuckets ?? false,
  };
}

const getBucketOwnershipControls = operation<
  S3.GetBucketOwnershipControlsCommandInput,
  S3.GetBucketOwnershipControlsCommandOutput
>('s3', 'GetBucketOwnershipControls', ['s3:GetBucketOwnershipControls']);

export const bucketOwnership = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getBucketOwnershipControls],
  gives: { 's3:bucket': ['OwnershipControls'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const answer = await call(
      getBucketOwnershipControls,
      { Bucket: bucket.id },
      { absent: ['OwnershipControlsNotFoundError'] },
    );
    yield factsOf(bucket, {
      OwnershipControls: answer?.OwnershipControls?.Rules?.[0]?.ObjectOwnership ?? null,
    });
  },
});

const getBucketAcl = operation<S3.GetBucketAclCommandInput, S3.GetBucketAclCommandOutput>(
  's3',
  'GetBucketAcl',
  ['s3:GetBucketAcl'],
);

export const bucketAcl = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getBucketAcl],
  gives: { 's3:bucket': ['acl'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const answer = await call(getBucketAcl, { Bucket: bucket.id });
    const acl: AclGrant[] = must(answer.Grants, getBucketAcl, 'Grants').map((grant) => ({
      grantee: grant.Grantee?.URI ?? grant.Grantee?.ID ?? grant.Grantee?.EmailAddress ?? '',
      type: grant.Grantee?.Type ?? '',
      permission: grant.Permission ?? '',
    }));
    yield factsOf(bucket, { acl });
  },
});

const getBucketPolicy = operation<S3.GetBucketPolicyCommandInput, S3.GetBucketPolicyCommandOutput>(
  's3',
  'GetBucketPolicy',
  ['s3:GetBucketPolicy'],
);

export const bucketPolicy = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getBucketPolicy],
  gives: { 's3:bucket': ['BucketPolicy'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const answer = await call(getBucketPolicy, { Bucket: bucket.id }, { absent: ['NoSuchBucketPolicy'] });
    const policy =
      answer === null ? null : policyText(must(answer.Policy, getBucketPolicy, 'Policy'), getBucketPolicy);
    yield factsOf(bucket, { BucketPolicy: policy });
  },
});

const getBucketTagging = operation<S3.GetBucketTaggingCommandInput, S3.GetBucketTaggingCommandOutput>(
  's3',
  'GetBucketTagging',
  ['s3:GetBucketTagging'],
);

export const bucketTags = defineRead({
  scope: { each: 's3:bucket' },
  operations: [getBucketTagging],
  gives: { 's3:bucket': ['Tags'] },
  async *run({ parents: [bucket], call }) {
    if (bucket === undefined) return;
    const answer = await call(getBucketTagging, { Bucket: bucket.id }, { absent: ['NoSuchTagSet'] });
    yield factsOf(bucket, { Tags: tagMap(answer?.TagSet) });
  },
});
