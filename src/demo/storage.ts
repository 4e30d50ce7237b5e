import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, COMPANY, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { BY_RESOURCE, deny, ok, refuse, text } from './responder.ts';

export interface Bucket {
  readonly name: string;
  readonly region: string;
  readonly age: number;
  readonly encryption: 'aws:kms' | 'AES256' | null;
  readonly versioned: boolean;
  readonly logged: boolean;
  readonly tls: boolean;
  readonly blocked: boolean;
  readonly acl?: 'public-read' | 'log-delivery';
  readonly policy?: 'public' | 'office' | 'agency' | 'cloudfront' | 'cloudtrail';
  readonly owner: 'BucketOwnerEnforced' | 'ObjectWriter' | null;
  /** The bucket's own policy keeps the auditor out. */
  readonly closed?: boolean;
  readonly data?: string;
}

const GOOD = {
  encryption: 'AES256',
  versioned: true,
  logged: true,
  tls: true,
  blocked: true,
  owner: 'BucketOwnerEnforced',
} as const;
const PLAIN = {
  encryption: 'AES256',
  versioned: false,
  logged: false,
  tls: false,
  blocked: true,
  owner: 'BucketOwnerEnforced',
} as const;
const OLD = {
  encryption: 'AES256',
  versioned: false,
  logged: false,
  tls: false,
  blocked: false,
  owner: null,
} as const;

function bucket(
  name: string,
  region: string,
  age: number,
  rest: Omit<Bucket, 'name' | 'region' | 'age'>,
): Bucket {
  return { name: `${COMPANY}-${name}`, region, age, ...rest };
}

export const BUCKETS: readonly Bucket[] = [
  bucket('access-logs', 'eu-west-1', 1_800, {
    ...GOOD,
    logged: false,
    acl: 'log-delivery',
    owner: 'ObjectWriter',
  }),
  bucket('audit-trail', 'eu-west-1', 1_800, { ...GOOD, encryption: 'aws:kms', policy: 'cloudtrail' }),
  bucket('catalogue-images', 'eu-west-1', 1_750, { ...OLD, versioned: true, policy: 'public' }),
  bucket('checkout-events', 'eu-west-1', 420, { ...GOOD, encryption: 'aws:kms', data: 'customer' }),
  bucket('config-history', 'eu-west-1', 700, GOOD),
  bucket('content', 'eu-west-1', 900, { ...GOOD, policy: 'cloudfront' }),
  bucket('customer-exports', 'eu-west-1', 640, { ...PLAIN, versioned: true, data: 'customer' }),
  bucket('data-lake', 'eu-west-1', 610, { ...GOOD, encryption: 'aws:kms', data: 'customer' }),
  bucket('data-lake-scratch', 'eu-west-1', 600, PLAIN),
  bucket('deploy-artifacts', 'eu-west-1', 1_100, { ...PLAIN, versioned: true }),
  bucket('erp-import', 'eu-central-1', 1_950, { ...OLD, acl: 'public-read', owner: 'ObjectWriter' }),
  bucket('erp-archive', 'eu-central-1', 1_940, OLD),
  bucket('finance-reports', 'eu-central-1', 880, { ...GOOD, encryption: 'aws:kms', data: 'financial' }),
  bucket('hr-archive', 'eu-central-1', 870, { ...GOOD, closed: true, data: 'people' }),
  bucket('invoices', 'eu-central-1', 1_300, { ...GOOD, data: 'financial' }),
  bucket('lookbook-2022', 'us-east-1', 1_500, { ...OLD, acl: 'public-read', owner: 'ObjectWriter' }),
  bucket('marketing-assets', 'us-east-1', 1_000, { ...PLAIN, policy: 'agency', blocked: false }),
  bucket('newsletter', 'us-east-1', 720, PLAIN),
  bucket('press-kit', 'us-east-1', 1_100, { ...OLD, policy: 'office' }),
  bucket('site-backup', 'us-east-1', 1_990, { ...OLD, acl: 'public-read', owner: 'BucketOwnerEnforced' }),
  bucket('static', 'us-east-1', 950, { ...GOOD, policy: 'cloudfront' }),
  bucket('terraform-state', 'eu-west-1', 1_050, { ...GOOD, tls: false }),
  bucket('warehouse-photos', 'ap-southeast-2', 500, PLAIN),
  bucket('stock-feed', 'ap-southeast-2', 480, { ...GOOD, logged: false }),
  ...[
    'analytics',
    'audit',
    'builds',
    'fraud',
    'photos',
    'pricing',
    'receipts',
    'returns',
    'search',
    'support',
  ].map((name, at) =>
    bucket(
      `team-${name}`,
      at % 3 === 0 ? 'eu-central-1' : 'eu-west-1',
      200 + at * 31,
      at % 3 === 1 ? PLAIN : GOOD,
    ),
  ),
];

/** Answers about one bucket, where there is one and it lets the auditor see. */
export function about(action: string, answer: (it: Bucket) => StubAnswer) {
  return (call: StubCall): StubAnswer => {
    const it = BUCKETS.find(({ name }) => name === text(call, 'Bucket'));
    if (it === undefined) return refuse('NoSuchBucket', 'The specified bucket does not exist', 404);
    if (it.closed === true)
      return deny(`s3:${action}`, `on resource "arn:aws:s3:::${it.name}" ${BY_RESOURCE}`, 'AccessDenied');
    return answer(it);
  };
}

export function storage(calendar: Calendar): Responders {
  return {
    's3:ListBuckets': (call) =>
      nextTokenPage(
        call,
        BUCKETS.map((it) => ({
          Name: it.name,
          CreationDate: calendar.daysAgo(it.age),
          BucketRegion: it.region,
        })),
        1_000,
        { items: 'Buckets', size: 'MaxBuckets', token: 'ContinuationToken', next: 'ContinuationToken' },
      ),
    's3:GetBucketLocation': about('GetBucketLocation', (it) =>
      ok({ LocationConstraint: it.region === 'us-east-1' ? undefined : it.region }),
    ),
    's3:GetBucketEncryption': about('GetEncryptionConfiguration', encryption),
    's3:GetBucketVersioning': about('GetBucketVersioning', (it) =>
      ok(it.versioned ? { Status: 'Enabled' } : {}),
    ),
    's3:GetBucketLogging': about('GetBucketLogging', (it) =>
      ok(
        it.logged
          ? { LoggingEnabled: { TargetBucket: `${COMPANY}-access-logs`, TargetPrefix: `${it.name}/` } }
          : {},
      ),
    ),
    's3:GetPublicAccessBlock': about('GetBucketPublicAccessBlock', (it) =>
      it.blocked
        ? ok({
            PublicAccessBlockConfiguration: {
              BlockPublicAcls: true,
              IgnorePublicAcls: true,
              BlockPublicPolicy: true,
              RestrictPublicBuckets: true,
            },
          })
        : refuse(
            'NoSuchPublicAccessBlockConfiguration',
            'The public access block configuration was not found',
            404,
          ),
    ),
    's3:GetBucketOwnershipControls': about('GetBucketOwnershipControls', (it) =>
      it.owner === null
        ? refuse('OwnershipControlsNotFoundError', 'The bucket ownership controls were not found', 404)
        : ok({ OwnershipControls: { Rules: [{ ObjectOwnership: it.owner }] } }),
    ),
    's3:GetBucketAcl': about('GetBucketAcl', acl),
    's3:GetBucketPolicy': about('GetBucketPolicy', policy),
    's3:GetBucketTagging': about('GetBucketTagging', (it) =>
      it.data === undefined
        ? refuse('NoSuchTagSet', 'The TagSet does not exist', 404)
        : ok({ TagSet: [{ Key: 'data', Value: it.data }] }),
    ),
    's3-control:GetPublicAccessBlock': () =>
      refuse(
        'NoSuchPublicAccessBlockConfiguration',
        'The public access block configuration was not found',
        404,
      ),
  };
}

function encryption(it: Bucket): StubAnswer {
  if (it.encryption === null) {
    return refuse(
      'ServerSideEncryptionConfigurationNotFoundError',
      'The server side encryption configuration was not found',
      404,
    );
  }
  const key =
    it.encryption === 'aws:kms'
      ? { KMSMasterKeyID: `arn:aws:kms:${it.region}:${ACCOUNT}:key/${uuid(`storage@${it.region}`)}` }
      : {};
  const rule = {
    ApplyServerSideEncryptionByDefault: { SSEAlgorithm: it.encryption, ...key },
    BucketKeyEnabled: it.encryption === 'aws:kms',
  };
  return ok({ ServerSideEncryptionConfiguration: { Rules: [rule] } });
}

const OWNER = '7a1e0c5f0d2b4e6f8a9b0c1d2e3f40516273849506a7b8c9d0e1f2a3b4c5d6e7';

function acl(it: Bucket): StubAnswer {
  const group = (uri: string, Permission: string) => ({
    Grantee: { Type: 'Group', URI: `http://acs.amazonaws.com/groups/${uri}` },
    Permission,
  });
  const more =
    it.acl === 'public-read'
      ? [group('global/AllUsers', 'READ')]
      : it.acl === 'log-delivery'
        ? [group('s3/LogDelivery', 'WRITE')]
        : [];
  const own = {
    Grantee: { Type: 'CanonicalUser', ID: OWNER, DisplayName: COMPANY },
    Permission: 'FULL_CONTROL',
  };
  return ok({ Owner: { ID: OWNER, DisplayName: COMPANY }, Grants: [own, ...more] });
}

function policy(it: Bucket): StubAnswer {
  const all = [`arn:aws:s3:::${it.name}`, `arn:aws:s3:::${it.name}/*`];
  const objects = `arn:aws:s3:::${it.name}/*`;
  const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: objects };
  const statements: object[] = [];
  if (it.policy === 'public') statements.push({ Sid: 'Everyone', Principal: '*', ...read });
  if (it.policy === 'office')
    statements.push({
      Sid: 'Office',
      Principal: '*',
      ...read,
      Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    });
  if (it.policy === 'agency')
    statements.push({ Sid: 'Agency', Principal: { AWS: `arn:aws:iam::${AGENCY}:root` }, ...read });
  if (it.policy === 'cloudfront') {
    const from = {
      StringEquals: { 'AWS:SourceArn': `arn:aws:cloudfront::${ACCOUNT}:distribution/E1SHOP0000000` },
    };
    statements.push({
      Sid: 'CloudFront',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      ...read,
      Condition: from,
    });
  }
  if (it.policy === 'cloudtrail') {
    statements.push({
      Sid: 'Trail',
      Effect: 'Allow',
      Principal: { Service: 'cloudtrail.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: objects,
      Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
    });
  }
  if (it.tls)
    statements.push({
      Sid: 'TlsOnly',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: all,
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
  if (statements.length === 0) return refuse('NoSuchBucketPolicy', 'The bucket policy does not exist', 404);
  return ok({ Policy: JSON.stringify({ Version: '2012-10-17', Statement: statements }) });
}
