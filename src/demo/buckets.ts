import { ACCOUNT, COMPANY } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';
import type { Bucket } from './storage.ts';
import { about } from './storage.ts';

const LOCKED = ['audit-trail', 'config-history'];
/** Logs go after a while; of the lake, old versions too. */
const CLEARED = ['access-logs', 'audit-trail', 'config-history', 'data-lake', 'checkout-events'];
const CLEARED_OF_VERSIONS = ['data-lake', 'checkout-events'];
const COPIED: Readonly<Record<string, string>> = {
  'data-lake': 'erp-archive',
  'finance-reports': 'erp-archive',
  invoices: 'audit-trail',
};
const WEBSITES = ['lookbook-2022', 'press-kit'];
const HEARD: Readonly<Record<string, object>> = {
  'catalogue-images': {
    LambdaFunctionConfigurations: [
      {
        Id: 'resize',
        LambdaFunctionArn: `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:resize-images`,
        Events: ['s3:ObjectCreated:*'],
      },
    ],
  },
  'checkout-events': { EventBridgeConfiguration: {} },
};

const ALL_ON = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};
const ALL_OFF = {
  BlockPublicAcls: false,
  IgnorePublicAcls: false,
  BlockPublicPolicy: false,
  RestrictPublicBuckets: false,
};

/** Access points of the home region. The settings of one are fixed when it is made. */
const ACCESS_POINTS = [
  { name: 'lake-analysts', bucket: 'data-lake', vpc: null, block: ALL_ON },
  { name: 'images-partners', bucket: 'catalogue-images', vpc: null, block: ALL_OFF },
  { name: 'lake-vpc', bucket: 'data-lake', vpc: 'vpc-0a1b2c3d4e5f60718', block: ALL_ON },
] as const;

const named = (list: readonly string[], { name }: Bucket): boolean =>
  list.some((it) => name === `${COMPANY}-${it}`);
const of = <T>(map: Readonly<Record<string, T>>, { name }: Bucket): T | undefined =>
  map[name.slice(COMPANY.length + 1)];

/** What buckets have beside who may come in, and the other doors to them. */
export function buckets(): Responders {
  return {
    's3:GetObjectLockConfiguration': about('GetBucketObjectLockConfiguration', (it) =>
      named(LOCKED, it)
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
    's3:GetBucketLifecycleConfiguration': about('GetLifecycleConfiguration', (it) =>
      named(CLEARED, it)
        ? ok({ Rules: [lifecycleRule(named(CLEARED_OF_VERSIONS, it))] })
        : refuse('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist', 404),
    ),
    's3:GetBucketReplication': about('GetReplicationConfiguration', (it) => {
      const copy = of(COPIED, it);
      if (copy === undefined)
        return refuse(
          'ReplicationConfigurationNotFoundError',
          'The replication configuration was not found',
          404,
        );
      const Destination = { Bucket: `arn:aws:s3:::${COMPANY}-${copy}` };
      const rule = { ID: 'copy', Priority: 1, Status: 'Enabled', Filter: { Prefix: '' }, Destination };
      return ok({
        ReplicationConfiguration: {
          Role: `arn:aws:iam::${ACCOUNT}:role/replication`,
          Rules: [rule],
        },
      });
    }),
    's3:GetBucketNotificationConfiguration': about('GetBucketNotification', (it) => ok(of(HEARD, it) ?? {})),
    's3:GetBucketWebsite': about('GetBucketWebsite', (it) =>
      named(WEBSITES, it)
        ? ok({ IndexDocument: { Suffix: 'index.html' } })
        : refuse(
            'NoSuchWebsiteConfiguration',
            'The specified bucket does not have a website configuration',
            404,
          ),
    ),
    's3-control:ListAccessPoints': listing('AccessPointList', (call) =>
      call.region === 'eu-west-1' ? ACCESS_POINTS.map(accessPoint) : [],
    ),
    's3-control:GetAccessPoint': (call) => {
      const it = ACCESS_POINTS.find(({ name }) => name === text(call, 'Name'));
      if (it === undefined)
        return refuse('NoSuchAccessPoint', 'The specified accesspoint does not exist', 404);
      return ok({ ...accessPoint(it), PublicAccessBlockConfiguration: it.block });
    },
    's3-control:ListMultiRegionAccessPoints': listing('AccessPoints', () =>
      ['static-anywhere', 'photos-anywhere'].map((Name, at) => ({
        Name,
        Alias: `${Name.slice(0, 6)}0a1b2c3d.mrap`,
        PublicAccessBlock: at === 0 ? ALL_ON : ALL_OFF,
        Status: 'READY',
        Regions: [{ Bucket: `${COMPANY}-static`, Region: 'us-east-1' }],
      })),
    ),
  };
}

function lifecycleRule(versionsToo: boolean) {
  const more = versionsToo ? { NoncurrentVersionExpiration: { NoncurrentDays: 90 } } : {};
  return { ID: 'clear', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 730 }, ...more };
}

function accessPoint({ name, bucket, vpc }: (typeof ACCESS_POINTS)[number]) {
  return {
    Name: name,
    NetworkOrigin: vpc === null ? 'Internet' : 'VPC',
    ...(vpc === null ? {} : { VpcConfiguration: { VpcId: vpc } }),
    Bucket: `${COMPANY}-${bucket}`,
    AccessPointArn: `arn:aws:s3:eu-west-1:${ACCOUNT}:accesspoint/${name}`,
    Alias: `${name}-s3alias`,
    BucketAccountId: ACCOUNT,
  };
}
