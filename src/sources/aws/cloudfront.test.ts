import { describe, expect, it } from 'vitest';
import { bucketOf } from './cloudfront-origins.ts';
import { readFacts } from './fixtures/read-facts.ts';
import { scanAnswers } from './fixtures/scan-answers.ts';

const behavior = (ViewerProtocolPolicy: string, PathPattern?: string) => ({
  ...(PathPattern === undefined ? {} : { PathPattern }),
  TargetOriginId: 'o',
  ViewerProtocolPolicy,
});

function summary(Id: string, ViewerCertificate: object, ...others: object[]) {
  return {
    Id,
    ARN: `arn:aws:cloudfront::111122223333:distribution/${Id}`,
    DomainName: `${Id}.cloudfront.net`,
    Enabled: true,
    Origins: {
      Quantity: 1,
      Items: [
        {
          Id: 'o',
          DomainName: 'shop.example.com',
          CustomOriginConfig: { OriginProtocolPolicy: 'match-viewer' },
        },
      ],
    },
    DefaultCacheBehavior: behavior('https-only'),
    CacheBehaviors: { Quantity: others.length, Items: others },
    ViewerCertificate,
  };
}

const page = (Items: object[], NextMarker = '') => ({
  DistributionList: {
    Marker: '',
    NextMarker,
    MaxItems: 100,
    IsTruncated: NextMarker !== '',
    Quantity: Items.length,
    Items,
  },
});

it('reads every page, every behaviour, and whose certificate it is', async () => {
  const TLS = { MinimumProtocolVersion: 'TLSv1.2_2021' };
  const first = summary(
    'A1',
    { ...TLS, CloudFrontDefaultCertificate: true },
    behavior('allow-all', '/open/*'),
  );
  const second = summary('B2', { ...TLS, ACMCertificateArn: 'arn', CloudFrontDefaultCertificate: false });
  const { verdicts, reasons } = await scanAnswers(['cloudfront-viewer-https', 'cloudfront-minimum-tls'], {
    ListDistributions: ({ input }) => (input['Marker'] === undefined ? page([first], 'B2') : page([second])),
  });
  expect(verdicts).toEqual(['A1: fail', 'A1: fail', 'B2: pass', 'B2: pass']);
  expect(reasons.join()).toContain('allow-all for /open/*');
});

it('takes an account without distributions for what it is', async () => {
  const { verdicts } = await scanAnswers(['cloudfront-viewer-https'], { ListDistributions: () => page([]) });
  expect(verdicts).toEqual(['111122223333: not-applicable']);
});

it.each([
  ['content.s3.amazonaws.com', 'content'],
  ['content.s3.eu-west-1.amazonaws.com', 'content'],
  ['content.s3-eu-west-1.amazonaws.com', 'content'],
  ['www.example.com.s3.amazonaws.com', 'www.example.com'],
  ['content.s3.cn-north-1.amazonaws.com.cn', 'content'],
  ['content.s3-website-us-east-1.amazonaws.com', 'content'],
  ['content.s3-website.eu-central-1.amazonaws.com', 'content'],
  ['lake-abc123-s3alias.s3.eu-west-1.amazonaws.com', undefined],
  ['shop-1.eu-west-1.elb.amazonaws.com', undefined],
  ['s3.example.com', undefined],
])('knows whose bucket %s is', (domain, bucket) => {
  expect(bucketOf(domain)).toBe(bucket);
});

describe('an origin', () => {
  const grouped = {
    ...summary('A1', { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: 'TLSv1' }),
    Origins: {
      Quantity: 3,
      Items: ['first', 'second', 'third'].map((Id) => ({ Id, DomainName: `${Id}.example.com` })),
    },
    OriginGroups: {
      Quantity: 1,
      Items: [
        { Id: 'group', Members: { Quantity: 2, Items: [{ OriginId: 'first' }, { OriginId: 'second' }] } },
      ],
    },
    DefaultCacheBehavior: { TargetOriginId: 'group', ViewerProtocolPolicy: 'allow-all' },
    CacheBehaviors: {
      Quantity: 1,
      Items: [{ PathPattern: '/x', TargetOriginId: 'third', ViewerProtocolPolicy: 'https-only' }],
    },
  };

  it('gets plain HTTP by a group too', async () => {
    const { facts } = await readFacts('cloudfront:distribution', ['origins', 'originGroups'], {
      ListDistributions: () => page([grouped]),
    });
    const { origins = [], originGroups } = facts['A1'] ?? {};
    expect(originGroups).toEqual([['first', 'second']]);
    expect(
      (origins as { Id: string; servesPlainHttp: boolean }[]).map((it) => [it.Id, it.servesPlainHttp]),
    ).toEqual([
      ['first', true],
      ['second', true],
      ['third', false],
    ]);
  });
});

describe('deliveries of logs', () => {
  const arn = 'arn:aws:cloudfront::111122223333:distribution/A1';
  const source = (name: string, service: string) => ({ name, service, resourceArns: [arn] });
  const read = (sources: object[], deliveries: object[]) =>
    readFacts('cloudfront:log-delivery', ['distribution'], {
      DescribeDeliverySources: () => ({ deliverySources: sources }),
      DescribeDeliveries: () => ({ deliveries }),
    });

  it('are those that send something, of CloudFront', async () => {
    const { facts } = await read(
      [source('shop', 'cloudfront'), source('idle', 'cloudfront'), source('bus', 'events')],
      [
        { id: 'd1', deliverySourceName: 'shop' },
        { id: 'd2', deliverySourceName: 'bus' },
      ],
    );
    expect(facts).toEqual({ d1: { distribution: arn } });
  });

  it('are not asked for where there is no source', async () => {
    const { calls } = await read([source('bus', 'events')], []);
    expect(calls.map(({ operation }) => operation)).toEqual(['DescribeDeliverySources']);
  });
});

describe('a bucket behind a distribution', () => {
  const distribution = {
    ...summary('A1', { MinimumProtocolVersion: 'TLSv1', CloudFrontDefaultCertificate: true }),
    Origins: {
      Quantity: 1,
      Items: [
        { Id: 'o', DomainName: 'pages.s3.amazonaws.com', S3OriginConfig: { OriginAccessIdentity: '' } },
      ],
    },
  };
  const bucket = (Name: string, BucketRegion: string) => ({ Name, BucketRegion });
  const buckets = {
    nowhere: [bucket('other', 'eu-west-1')],
    here: [bucket('other', 'eu-west-1'), bucket('pages', 'eu-west-1')],
    'in a region that is not read': [bucket('other', 'eu-west-1'), bucket('pages', 'us-west-2')],
  };

  it.each([
    ['nowhere', 'fail'],
    ['here', 'pass'],
    ['in a region that is not read', 'unknown'],
  ] as const)('that the account has %s', async (where, verdict) => {
    const { verdicts } = await scanAnswers(['cloudfront-s3-origin-exists', 's3-bucket-versioning'], {
      ListDistributions: () => page([distribution]),
      ListBuckets: () => ({ Buckets: buckets[where] }),
    });

    expect(verdicts).toContain(`A1: ${verdict}`);
    // Buckets of a region that nobody asked for are no findings themselves.
    expect(verdicts).toHaveLength(where === 'here' ? 3 : 2);
  });
});
