import { markerPage, nextTokenPage } from '../../src/sources/stub/paginate.ts';
import { paginate } from '../../src/sources/stub/paginate.ts';
import type { StubAnswer, StubCall } from '../../src/sources/stub/protocol.ts';
import { publicSubnetId } from './subnets.ts';
import type { Responders, Sizes } from './world.ts';
import { ACCOUNT, daysAgo, idOf, lazy, ok, oneIn, text, uuidOf } from './world.ts';

/** Load balancers, certificates, distributions. */
export function edge(sizes: Sizes): Responders {
  return {
    'elastic-load-balancing-v2:DescribeLoadBalancers': (call) =>
      markerPage(
        call,
        lazy(sizes.in('balancer', call.region), (at) => balancer(call.region, at)),
        400,
        { items: 'LoadBalancers', size: 'PageSize', token: 'Marker', next: 'NextMarker' },
      ),
    'elastic-load-balancing-v2:DescribeLoadBalancerAttributes': () => ok({ Attributes: ATTRIBUTES }),
    'elastic-load-balancing-v2:DescribeListeners': (call) =>
      ok({ Listeners: listeners(text(call, 'LoadBalancerArn')) }),
    'elastic-load-balancing-v2:DescribeRules': (call) =>
      ok({
        Rules: [
          {
            RuleArn: `${text(call, 'ListenerArn')}/rule`,
            Priority: 'default',
            IsDefault: true,
            Conditions: [],
            Actions: [REDIRECT],
          },
        ],
      }),
    'acm:ListCertificates': (call) =>
      nextTokenPage(
        call,
        lazy(sizes.in('certificate', call.region), (at) => certificate(call.region, at)),
        1_000,
        { items: 'CertificateSummaryList', size: 'MaxItems' },
      ),
    'acm:DescribeCertificate': (call) => ok({ Certificate: described(text(call, 'CertificateArn')) }),
    'cloudfront:ListDistributions': (call) => distributions(call, sizes),
    'cloudfront:GetDistributionConfig': (call) => distributionConfig(Number(text(call, 'Id').slice(1))),
  };
}

const REDIRECT = {
  Type: 'redirect',
  RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' },
} as const;

const ATTRIBUTES = Object.entries({
  'access_logs.s3.enabled': 'true',
  'access_logs.s3.bucket': 'acme-balancer-logs',
  'deletion_protection.enabled': 'true',
  'load_balancing.cross_zone.enabled': 'true',
  'routing.http.desync_mitigation_mode': 'defensive',
  'routing.http.drop_invalid_header_fields.enabled': 'true',
}).map(([Key, Value]) => ({ Key, Value }));

function balancer(region: string, at: number) {
  const name = `balancer-${at}`;
  return {
    LoadBalancerArn: `arn:aws:elasticloadbalancing:${region}:${ACCOUNT}:loadbalancer/app/${name}/${String(at).padStart(16, '0')}`,
    LoadBalancerName: name,
    DNSName: `${name}.${region}.elb.amazonaws.com`,
    CreatedTime: daysAgo(500),
    Scheme: 'internet-facing',
    Type: 'application',
    State: { Code: 'active' },
    VpcId: idOf('vpc', region, 0),
    IpAddressType: 'ipv4',
    AvailabilityZones: ['a', 'b', 'c'].map((zone, index) => ({
      ZoneName: `${region}${zone}`,
      SubnetId: publicSubnetId(region, 0, index),
      LoadBalancerAddresses: [],
    })),
    SecurityGroups: [idOf('sg', region, 0)],
  };
}

function listeners(LoadBalancerArn: string) {
  const arn = LoadBalancerArn.replace(':loadbalancer/', ':listener/');
  return [
    {
      ListenerArn: `${arn}/0000000000000080`,
      LoadBalancerArn,
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [REDIRECT],
    },
    {
      ListenerArn: `${arn}/0000000000000443`,
      LoadBalancerArn,
      Port: 443,
      Protocol: 'HTTPS',
      SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      DefaultActions: [{ Type: 'forward', TargetGroupArn: arn.replace(':listener/', ':targetgroup/') }],
    },
  ];
}

function certificate(region: string, at: number) {
  return {
    CertificateArn: `arn:aws:acm:${region}:${ACCOUNT}:certificate/${uuidOf('certificate', region, at)}`,
    DomainName: `site-${at}.bench.example`,
    SubjectAlternativeNameSummaries: [`site-${at}.bench.example`, `www.site-${at}.bench.example`],
    HasAdditionalSubjectAlternativeNames: false,
    Status: 'ISSUED',
    Type: 'AMAZON_ISSUED',
    KeyAlgorithm: 'RSA-2048',
    InUse: true,
    RenewalEligibility: 'ELIGIBLE',
    NotBefore: daysAgo(200),
    NotAfter: daysAgo(-190),
    CreatedAt: daysAgo(200),
  };
}

function described(CertificateArn: string) {
  return {
    CertificateArn,
    Status: 'ISSUED',
    Type: 'AMAZON_ISSUED',
    DomainValidationOptions: [{ DomainName: 'bench.example', ValidationMethod: 'DNS' }],
    Options: { CertificateTransparencyLoggingPreference: 'ENABLED' },
  };
}

function distributions(call: StubCall, sizes: Sizes): StubAnswer {
  const list = lazy(sizes.total('distribution'), distribution);
  const page = paginate(list, {
    size: call.input['MaxItems'],
    token: call.input['Marker'] || undefined,
    most: 100,
    scope: 'distributions',
  });
  if (!page.ok) return { error: page.error };
  const { items, next } = page;
  return ok({
    DistributionList: {
      Marker: '',
      NextMarker: next,
      MaxItems: 100,
      IsTruncated: next !== undefined,
      Quantity: items.length,
      Items: items,
    },
  });
}

function distribution(at: number) {
  const none = { Quantity: 0, Items: [] };
  const Id = `E${String(at).padStart(13, '0')}`;
  return {
    Id,
    ARN: `arn:aws:cloudfront::${ACCOUNT}:distribution/${Id}`,
    Status: 'Deployed',
    LastModifiedTime: daysAgo(120),
    DomainName: `d${at}.cloudfront.net`,
    Aliases: { Quantity: 1, Items: [`cdn-${at}.bench.example`] },
    Origins: {
      Quantity: 1,
      Items: [{ Id: 'origin', DomainName: 'origin.bench.example', CustomHeaders: { Quantity: 0 } }],
    },
    DefaultCacheBehavior: { TargetOriginId: 'origin', ViewerProtocolPolicy: 'redirect-to-https' },
    CacheBehaviors: none,
    CustomErrorResponses: none,
    Comment: '',
    PriceClass: 'PriceClass_100',
    Enabled: true,
    ViewerCertificate: {
      CloudFrontDefaultCertificate: false,
      ACMCertificateArn: `arn:aws:acm:us-east-1:${ACCOUNT}:certificate/${uuidOf('certificate', 'us-east-1', at)}`,
      SSLSupportMethod: 'sni-only',
      MinimumProtocolVersion: 'TLSv1.2_2021',
    },
    Restrictions: { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
    WebACLId: '',
    HttpVersion: 'http2',
    IsIPV6Enabled: true,
    Staging: false,
  };
}

/** What the listing tells, and what it leaves out. */
function distributionConfig(at: number): StubAnswer {
  const { Aliases, Origins, DefaultCacheBehavior, CacheBehaviors, Enabled, ViewerCertificate, WebACLId } =
    distribution(at);
  const logs = !oneIn(3, at, 70);
  return ok({
    ETag: `E${at}TAG`,
    DistributionConfig: {
      CallerReference: `distribution-${at}`,
      Aliases,
      DefaultRootObject: oneIn(4, at, 71) ? '' : 'index.html',
      Origins,
      DefaultCacheBehavior,
      CacheBehaviors,
      Comment: '',
      Logging: {
        Enabled: logs,
        IncludeCookies: false,
        Bucket: logs ? 'bench-data-000000.s3.amazonaws.com' : '',
        Prefix: '',
      },
      Enabled,
      ViewerCertificate,
      WebACLId,
    },
  });
}
