import type { Calendar } from './company.ts';
import { ACCOUNT, hexId, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';
import { markerPage, nextTokenPage } from '../sources/stub/paginate.ts';

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
