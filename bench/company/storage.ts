import { nextTokenPage } from '../../src/sources/stub/paginate.ts';
import type { StubAnswer, StubCall } from '../../src/sources/stub/protocol.ts';
import type { Responders, Sizes } from './world.ts';
import { ACCOUNT, daysAgo, lazy, ok, oneIn, refuse, tagsOf, text, uuidOf } from './world.ts';

const OWNER = '7a1e0c5f0d2b4e6f8a9b0c1d2e3f40516273849506a7b8c9d0e1f2a3b4c5d6e7';
const BLOCK = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};

export function bucketName(at: number): string {
  return `bench-data-${String(at).padStart(6, '0')}`;
}

/** S3 as a bucket's owner sees it: listings of a thousand, and a call for each setting of each bucket. */
export function storage(sizes: Sizes): Responders {
  const buckets = sizes.total('bucket');
  const about = (answer: (at: number, name: string) => StubAnswer) => (call: StubCall) => {
    const name = text(call, 'Bucket');
    const at = Number(name.slice(-6));
    return at < buckets && name === bucketName(at)
      ? answer(at, name)
      : refuse('NoSuchBucket', 'The specified bucket does not exist', 404);
  };
  const list = lazy(buckets, (at) => ({
    Name: bucketName(at),
    CreationDate: daysAgo(100 + (at % 1_000)),
    BucketRegion: sizes.regionOf('bucket', at),
    BucketArn: `arn:aws:s3:::${bucketName(at)}`,
  }));
  return {
    's3:ListBuckets': (call) =>
      nextTokenPage(call, list, 10_000, {
        items: 'Buckets',
        size: 'MaxBuckets',
        token: 'ContinuationToken',
        next: 'ContinuationToken',
      }),
    's3:GetBucketLocation': about((at) => ok({ LocationConstraint: sizes.regionOf('bucket', at) })),
    's3:GetBucketEncryption': about((at) => encryption(at, sizes)),
    's3:GetBucketVersioning': about((at) => ok(oneIn(3, at, 12) ? {} : { Status: 'Enabled' })),
    's3:GetBucketLogging': about((at, name) =>
      ok(
        oneIn(2, at, 13) ? {} : { LoggingEnabled: { TargetBucket: bucketName(0), TargetPrefix: `${name}/` } },
      ),
    ),
    's3:GetPublicAccessBlock': about((at) =>
      oneIn(9, at, 14)
        ? refuse(
            'NoSuchPublicAccessBlockConfiguration',
            'The public access block configuration was not found',
            404,
          )
        : ok({ PublicAccessBlockConfiguration: BLOCK }),
    ),
    's3:GetBucketOwnershipControls': about((at) =>
      oneIn(9, at, 15)
        ? refuse('OwnershipControlsNotFoundError', 'The bucket ownership controls were not found', 404)
        : ok({ OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } }),
    ),
    's3:GetBucketAcl': about(() =>
      ok({
        Owner: { ID: OWNER },
        Grants: [{ Grantee: { Type: 'CanonicalUser', ID: OWNER }, Permission: 'FULL_CONTROL' }],
      }),
    ),
    's3:GetBucketPolicy': about(policy),
    's3:GetBucketTagging': about((at, name) =>
      oneIn(4, at, 17)
        ? refuse('NoSuchTagSet', 'The TagSet does not exist', 404)
        : ok({ TagSet: tagsOf(name) }),
    ),
    's3:GetObjectLockConfiguration': about((at) =>
      oneIn(12, at, 18)
        ? ok({
            ObjectLockConfiguration: {
              ObjectLockEnabled: 'Enabled',
              Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 400 } },
            },
          })
        : refuse(
            'ObjectLockConfigurationNotFoundError',
            'Object Lock configuration does not exist for this bucket',
            404,
          ),
    ),
    's3:GetBucketLifecycleConfiguration': about((at) =>
      oneIn(2, at, 19)
        ? refuse('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist', 404)
        : ok({ Rules: [LIFECYCLE] }),
    ),
    's3:GetBucketReplication': about(replication),
    // Without any, the answer is empty.
    's3:GetBucketNotificationConfiguration': about((at) =>
      ok(oneIn(4, at, 27) ? { EventBridgeConfiguration: {} } : {}),
    ),
    's3:GetBucketWebsite': about((at) =>
      oneIn(20, at, 28)
        ? ok({ IndexDocument: { Suffix: 'index.html' } })
        : refuse(
            'NoSuchWebsiteConfiguration',
            'The specified bucket does not have a website configuration',
            404,
          ),
    ),
    's3-control:GetPublicAccessBlock': () => ok({ PublicAccessBlockConfiguration: BLOCK }),
  };
}

function encryption(at: number, sizes: Sizes): StubAnswer {
  const region = sizes.regionOf('bucket', at);
  const kms = oneIn(3, at, 11);
  const KMSMasterKeyID = `arn:aws:kms:${region}:${ACCOUNT}:key/${uuidOf('key', region, 0)}`;
  const how = kms ? { SSEAlgorithm: 'aws:kms', KMSMasterKeyID } : { SSEAlgorithm: 'AES256' };
  return ok({
    ServerSideEncryptionConfiguration: {
      Rules: [{ ApplyServerSideEncryptionByDefault: how, BucketKeyEnabled: kms }],
    },
  });
}

function policy(at: number, name: string): StubAnswer {
  if (oneIn(3, at, 16)) return refuse('NoSuchBucketPolicy', 'The bucket policy does not exist', 404);
  const Resource = [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`];
  const tls = {
    Sid: 'TlsOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource,
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  const reader = {
    Sid: 'Reader',
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/role-application-${at}` },
    Action: ['s3:GetObject', 's3:ListBucket'],
    Resource,
  };
  return ok({ Policy: JSON.stringify({ Version: '2012-10-17', Statement: [tls, reader] }) });
}

const LIFECYCLE = {
  ID: 'old',
  Status: 'Enabled',
  Filter: { Prefix: '' },
  NoncurrentVersionExpiration: { NoncurrentDays: 90 },
} as const;

function replication(at: number): StubAnswer {
  if (!oneIn(8, at, 26)) {
    return refuse(
      'ReplicationConfigurationNotFoundError',
      'The replication configuration was not found',
      404,
    );
  }
  const Destination = { Bucket: `arn:aws:s3:::${bucketName(0)}` };
  const rule = { ID: 'copy', Priority: 1, Status: 'Enabled', Filter: { Prefix: '' }, Destination };
  return ok({
    ReplicationConfiguration: { Role: `arn:aws:iam::${ACCOUNT}:role/role-application-0`, Rules: [rule] },
  });
}
