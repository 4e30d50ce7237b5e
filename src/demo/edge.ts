import type { Calendar } from './company.ts';
import { ACCOUNT, hexId, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';
import { markerPage, nextTokenPage } from '../sources/stub/paginate.ts';

const DISTRIBUTIONS = [
  {
    id: 'E1SHOP0000000',
    comment: 'shop',
    viewer: 'redirect-to-https',
    tls: 'TLSv1.2_2021',
    alias: 'www.saltmarsh.example',
  },
  {
    id: 'E2STATIC00000',
    comment: 'static assets',
    viewer: 'https-only',
    tls: 'TLSv1.2_2021',
    alias: 'static.saltmarsh.example',
  },
  { id: 'E3LOOKBOOK000', comment: 'lookbook 2022', viewer: 'allow-all', tls: null, alias: null },
  {
    id: 'E4NEWSLETTER0',
    comment: 'newsletter images',
    viewer: 'redirect-to-https',
    tls: 'TLSv1.1_2016',
    alias: 'img.saltmarsh.example',
  },
] as const;

const CERTIFICATES = [
  { name: 'www.saltmarsh.example', region: 'us-east-1', left: 212, used: true, type: 'AMAZON_ISSUED' },
  { name: 'static.saltmarsh.example', region: 'us-east-1', left: 201, used: true, type: 'AMAZON_ISSUED' },
  { name: 'img.saltmarsh.example', region: 'us-east-1', left: 17, used: true, type: 'IMPORTED' },
  { name: 'shop.saltmarsh.example', region: 'eu-west-1', left: 190, used: true, type: 'AMAZON_ISSUED' },
  { name: 'staging.saltmarsh.example', region: 'eu-west-1', left: 64, used: true, type: 'AMAZON_ISSUED' },
  { name: 'old.saltmarsh.example', region: 'eu-west-1', left: -40, used: false, type: 'IMPORTED' },
  { name: 'erp.saltmarsh.example', region: 'eu-central-1', left: 6, used: true, type: 'IMPORTED' },
] as const;

const BALANCERS = [
  {
    name: 'shop',
    region: 'eu-west-1',
    type: 'application',
    scheme: 'internet-facing',
    listeners: [
      ['HTTP', 80, 'redirect', null],
      ['HTTPS', 443, 'forward', 'ELBSecurityPolicy-TLS13-1-2-2021-06'],
    ],
  },
  {
    name: 'checkout-api',
    region: 'eu-west-1',
    type: 'application',
    scheme: 'internet-facing',
    listeners: [['HTTPS', 443, 'forward', 'ELBSecurityPolicy-TLS13-1-2-2021-06']],
  },
  {
    name: 'staging',
    region: 'eu-west-1',
    type: 'application',
    scheme: 'internet-facing',
    listeners: [
      ['HTTP', 80, 'forward', null],
      ['HTTPS', 443, 'forward', 'ELBSecurityPolicy-2016-08'],
    ],
  },
  {
    name: 'search-internal',
    region: 'eu-west-1',
    type: 'application',
    scheme: 'internal',
    listeners: [['HTTP', 9200, 'forward', null]],
  },
  {
    name: 'erp',
    region: 'eu-central-1',
    type: 'application',
    scheme: 'internet-facing',
    listeners: [['HTTPS', 443, 'forward', 'ELBSecurityPolicy-TLS-1-1-2017-01']],
  },
  {
    name: 'scanners',
    region: 'ap-southeast-2',
    type: 'network',
    scheme: 'internal',
    listeners: [['TCP', 8883, 'forward', null]],
  },
] as const;

export function edge(calendar: Calendar): Responders {
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
    'acm:ListCertificates': (call) =>
      nextTokenPage(
        call,
        CERTIFICATES.filter((it) => it.region === call.region).map((it) => certificate(it, calendar)),
        1000,
        { items: 'CertificateSummaryList', size: 'MaxItems' },
      ),
    'acm:DescribeCertificate': (call) => {
      const it = CERTIFICATES.find((candidate) => certificateArn(candidate) === text(call, 'CertificateArn'));
      if (it === undefined) return refuse('ResourceNotFoundException', 'Could not find the certificate');
      const { HasAdditionalSubjectAlternativeNames: _has, ...detail } = certificate(it, calendar);
      return ok({
        Certificate: {
          ...detail,
          InUseBy: it.used
            ? [`arn:aws:elasticloadbalancing:${it.region}:${ACCOUNT}:loadbalancer/app/shop/1`]
            : [],
        },
      });
    },
    'elastic-load-balancing-v2:DescribeLoadBalancers': (call) =>
      markerPage(
        call,
        BALANCERS.filter((it) => it.region === call.region).map((it) => balancer(it, calendar)),
        400,
        { items: 'LoadBalancers', size: 'PageSize', token: 'Marker', next: 'NextMarker' },
      ),
    'elastic-load-balancing-v2:DescribeListeners': listing('Listeners', (call) => {
      const it = BALANCERS.find((candidate) => balancerArn(candidate) === text(call, 'LoadBalancerArn'));
      return it === undefined ? [] : it.listeners.map((listener) => toListener(it, listener));
    }),
  };
}

function distribution(it: (typeof DISTRIBUTIONS)[number], calendar: Calendar) {
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
    ARN: `arn:aws:cloudfront::${ACCOUNT}:distribution/${it.id}`,
    Status: 'Deployed',
    LastModifiedTime: calendar.daysAgo(120),
    DomainName: `d${it.id.toLowerCase()}.cloudfront.net`,
    Aliases: it.alias === null ? none : { Quantity: 1, Items: [it.alias] },
    Origins: {
      Quantity: 1,
      Items: [{ Id: 'origin', DomainName: 'origin.saltmarsh.example', CustomHeaders: { Quantity: 0 } }],
    },
    DefaultCacheBehavior: { TargetOriginId: 'origin', ViewerProtocolPolicy: it.viewer },
    CacheBehaviors:
      it.id === 'E2STATIC00000'
        ? {
            Quantity: 1,
            Items: [{ PathPattern: '/fonts/*', TargetOriginId: 'origin', ViewerProtocolPolicy: 'allow-all' }],
          }
        : none,
    CustomErrorResponses: none,
    Comment: it.comment,
    PriceClass: 'PriceClass_100',
    Enabled: true,
    ViewerCertificate: certificateOf,
    Restrictions: { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
    WebACLId: '',
    HttpVersion: 'http2',
    IsIPV6Enabled: true,
    Staging: false,
  };
}

const certificateArn = (it: (typeof CERTIFICATES)[number]): string =>
  `arn:aws:acm:${it.region}:${ACCOUNT}:certificate/${uuid(it.name)}`;

function certificate(it: (typeof CERTIFICATES)[number], calendar: Calendar) {
  return {
    CertificateArn: certificateArn(it),
    DomainName: it.name,
    HasAdditionalSubjectAlternativeNames: false,
    Status: it.left < 0 ? 'EXPIRED' : 'ISSUED',
    Type: it.type,
    KeyAlgorithm: 'RSA-2048',
    InUse: it.used,
    RenewalEligibility: it.type === 'IMPORTED' ? 'INELIGIBLE' : 'ELIGIBLE',
    NotBefore: calendar.daysAgo(395 - Math.max(it.left, 0)),
    NotAfter: calendar.inDays(it.left),
    CreatedAt: calendar.daysAgo(395 - Math.max(it.left, 0)),
  };
}

const balancerArn = (it: (typeof BALANCERS)[number]): string =>
  `arn:aws:elasticloadbalancing:${it.region}:${ACCOUNT}:loadbalancer/${it.type === 'network' ? 'net' : 'app'}/${it.name}/${hexId('x', it.name, 16).slice(2)}`;

function balancer(it: (typeof BALANCERS)[number], calendar: Calendar) {
  return {
    LoadBalancerArn: balancerArn(it),
    LoadBalancerName: it.name,
    DNSName: `${it.name}-123.${it.region}.elb.amazonaws.com`,
    CreatedTime: calendar.daysAgo(500),
    Scheme: it.scheme,
    Type: it.type,
    State: { Code: 'active' },
    VpcId: hexId('vpc', it.region),
    IpAddressType: 'ipv4',
    AvailabilityZones: [],
    SecurityGroups: [],
  };
}

function toListener(
  it: (typeof BALANCERS)[number],
  [Protocol, Port, action, SslPolicy]: (typeof BALANCERS)[number]['listeners'][number],
) {
  const arn = balancerArn(it).replace(':loadbalancer/', ':listener/');
  return {
    ListenerArn: `${arn}/${hexId('x', `${it.name}${Port}`, 16).slice(2)}`,
    LoadBalancerArn: balancerArn(it),
    Port,
    Protocol,
    ...(SslPolicy === null ? {} : { SslPolicy }),
    DefaultActions:
      action === 'redirect'
        ? [{ Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } }]
        : [{ Type: 'forward', TargetGroupArn: arn.replace(':listener/', ':targetgroup/') }],
  };
}
