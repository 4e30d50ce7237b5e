import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface Distribution {
  readonly id: string;
  readonly comment: string;
  readonly viewer: string;
  readonly tls: string | null;
  readonly alias: string | null;
  readonly origins: readonly Origin[];
  readonly root?: string;
  readonly logs?: 'bucket' | 'delivery';
  readonly waf?: boolean;
  /** Who may sign its URLs. */
  readonly signers?: 'account' | 'key-group';
  readonly fieldLevel?: boolean;
}

interface Origin {
  readonly domain: string;
  readonly access?: 'control' | 'identity';
  /** Left out: a bucket. */
  readonly protocol?: 'https-only' | 'http-only' | 'match-viewer';
  readonly tls?: readonly string[];
}

const DISTRIBUTIONS: readonly Distribution[] = [
  {
    id: 'E1SHOP0000000',
    comment: 'shop',
    viewer: 'redirect-to-https',
    tls: 'TLSv1.2_2021',
    alias: 'www.saltmarsh.example',
    origins: [
      { domain: 'shop-1.eu-west-1.elb.amazonaws.com', protocol: 'https-only', tls: ['TLSv1.2'] },
      { domain: 'saltmarsh-content.s3.eu-west-1.amazonaws.com', access: 'control' },
    ],
    root: 'index.html',
    logs: 'delivery',
    waf: true,
    fieldLevel: true,
  },
  {
    id: 'E2STATIC00000',
    comment: 'static assets',
    viewer: 'https-only',
    tls: 'TLSv1.2_2021',
    alias: 'static.saltmarsh.example',
    origins: [{ domain: 'saltmarsh-static.s3.us-east-1.amazonaws.com', access: 'control' }],
    root: 'index.html',
    logs: 'bucket',
    waf: true,
    signers: 'key-group',
  },
  {
    id: 'E3LOOKBOOK000',
    comment: 'lookbook 2022',
    viewer: 'allow-all',
    tls: null,
    alias: null,
    // Two of its buckets: the second was deleted with the campaign.
    origins: [
      { domain: 'saltmarsh-lookbook-2022.s3.amazonaws.com' },
      { domain: 'saltmarsh-lookbook-2022-video.s3.amazonaws.com', access: 'identity' },
    ],
    signers: 'account',
  },
  {
    id: 'E4NEWSLETTER0',
    comment: 'newsletter images',
    viewer: 'redirect-to-https',
    tls: 'TLSv1.1_2016',
    alias: 'img.saltmarsh.example',
    origins: [
      { domain: 'img-origin.saltmarsh.example', protocol: 'http-only', tls: ['TLSv1', 'TLSv1.1', 'TLSv1.2'] },
      { domain: 'abcdefghij0123456789.lambda-url.eu-west-1.on.aws', protocol: 'https-only', tls: ['TLSv1'] },
    ],
  },
];

const delivered = () => DISTRIBUTIONS.filter(({ logs }) => logs === 'delivery');

/** Deliveries of CloudFront are kept in its home region. */
function logPage(call: StubCall, items: string, list: readonly object[]): StubAnswer {
  const here = call.region === 'us-east-1' ? list : [];
  return nextTokenPage(call, here, 50, { items, size: 'limit', token: 'nextToken' });
}

export function distributions(calendar: Calendar): Responders {
  return {
    'cloudfront:ListDistributions': () =>
      ok({
        DistributionList: {
          Marker: '',
          MaxItems: 100,
          IsTruncated: false,
          Quantity: DISTRIBUTIONS.length,
          Items: DISTRIBUTIONS.map((it) => distribution(it, calendar)),
        },
      }),
    'cloudfront:GetDistributionConfig': (call) => {
      const it = DISTRIBUTIONS.find(({ id }) => id === text(call, 'Id'));
      if (it === undefined)
        return refuse('NoSuchDistribution', 'The specified distribution does not exist.', 404);
      return configOf(it, calendar);
    },
    'cloudwatch-logs:DescribeDeliverySources': (call) =>
      logPage(call, 'deliverySources', [
        ...delivered().map((it) => ({
          name: it.id,
          resourceArns: [arnOf(it)],
          service: 'cloudfront',
          logType: 'ACCESS_LOGS',
        })),
        {
          name: 'bus',
          resourceArns: [`arn:aws:events:us-east-1:${ACCOUNT}:event-bus/default`],
          service: 'events',
        },
      ]),
    'cloudwatch-logs:DescribeDeliveries': (call) =>
      logPage(
        call,
        'deliveries',
        [...delivered().map(({ id }) => id), 'bus'].map((deliverySourceName) => ({
          id: uuid(`delivery-${deliverySourceName}`),
          arn: `arn:aws:logs:us-east-1:${ACCOUNT}:delivery:${uuid(`delivery-${deliverySourceName}`)}`,
          deliverySourceName,
          deliveryDestinationArn: `arn:aws:logs:us-east-1:${ACCOUNT}:delivery-destination:access-logs`,
          deliveryDestinationType: 'S3',
        })),
      ),
  };
}

const arnOf = (it: Distribution): string => `arn:aws:cloudfront::${ACCOUNT}:distribution/${it.id}`;

function distribution(it: Distribution, calendar: Calendar) {
  const none = { Quantity: 0, Items: [] };
  const certificateOf =
    it.tls === null
      ? {
          CloudFrontDefaultCertificate: true,
          MinimumProtocolVersion: 'TLSv1',
          CertificateSource: 'cloudfront',
        }
      : {
          CloudFrontDefaultCertificate: false,
          ACMCertificateArn: `arn:aws:acm:us-east-1:${ACCOUNT}:certificate/${uuid(it.id)}`,
          SSLSupportMethod: 'sni-only',
          MinimumProtocolVersion: it.tls,
        };
  return {
    Id: it.id,
    ARN: arnOf(it),
    Status: 'Deployed',
    LastModifiedTime: calendar.daysAgo(120),
    DomainName: `d${it.id.toLowerCase()}.cloudfront.net`,
    Aliases: it.alias === null ? none : { Quantity: 1, Items: [it.alias] },
    Origins: { Quantity: it.origins.length, Items: it.origins.map(origin) },
    OriginGroups: it.id === 'E1SHOP0000000' ? { Quantity: 1, Items: [FAILOVER] } : none,
    DefaultCacheBehavior: {
      TargetOriginId: it.id === 'E1SHOP0000000' ? FAILOVER.Id : 'origin-0',
      ViewerProtocolPolicy: it.viewer,
      TrustedSigners: { Enabled: it.signers === 'account', Quantity: 0 },
      TrustedKeyGroups: { Enabled: it.signers === 'key-group', Quantity: 0 },
      FieldLevelEncryptionId: it.fieldLevel === true ? 'C1FIELDS000000' : '',
    },
    CacheBehaviors:
      it.id === 'E2STATIC00000'
        ? {
            Quantity: 1,
            Items: [
              { PathPattern: '/fonts/*', TargetOriginId: 'origin-0', ViewerProtocolPolicy: 'allow-all' },
            ],
          }
        : none,
    CustomErrorResponses: none,
    Comment: it.comment,
    PriceClass: 'PriceClass_100',
    Enabled: true,
    ViewerCertificate: certificateOf,
    Restrictions: { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
    WebACLId:
      it.waf === true ? `arn:aws:wafv2:us-east-1:${ACCOUNT}:global/webacl/shop/${uuid('shop-waf')}` : '',
    HttpVersion: 'http2',
    IsIPV6Enabled: true,
    Staging: false,
  };
}

const FAILOVER = {
  Id: 'shop-or-content',
  FailoverCriteria: { StatusCodes: { Quantity: 1, Items: [503] } },
  Members: { Quantity: 2, Items: [{ OriginId: 'origin-0' }, { OriginId: 'origin-1' }] },
};

function origin({ domain, access, protocol, tls = [] }: Origin, at: number) {
  const common = {
    Id: `origin-${at}`,
    DomainName: domain,
    CustomHeaders: { Quantity: 0 },
    OriginAccessControlId: access === 'control' ? 'E2OAC000000000' : '',
  };
  if (protocol === undefined) {
    const OriginAccessIdentity = access === 'identity' ? 'origin-access-identity/cloudfront/E3OAI000000' : '';
    return { ...common, S3OriginConfig: { OriginAccessIdentity } };
  }
  const OriginSslProtocols = { Quantity: tls.length, Items: tls };
  return {
    ...common,
    CustomOriginConfig: { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: protocol, OriginSslProtocols },
  };
}

function configOf(it: Distribution, calendar: Calendar): StubAnswer {
  const {
    Id: _id,
    ARN: _arn,
    Status: _status,
    DomainName: _name,
    LastModifiedTime: _when,
    ...rest
  } = distribution(it, calendar);
  const logged = it.logs === 'bucket';
  return ok({
    ETag: 'E0TAG',
    DistributionConfig: {
      ...rest,
      CallerReference: it.id,
      DefaultRootObject: it.root ?? '',
      Logging: {
        Enabled: logged,
        IncludeCookies: false,
        Bucket: logged ? 'saltmarsh-access-logs.s3.amazonaws.com' : '',
        Prefix: logged ? it.id : '',
      },
    },
  });
}
