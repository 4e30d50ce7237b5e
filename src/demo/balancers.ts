import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import { markerPage } from '../sources/stub/paginate.ts';
import type { Calendar, Region } from './company.ts';
import { ACCOUNT, hexId, tags } from './company.ts';
import { groupId, here, subnetId, vpcId } from './networks.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface Balancer {
  readonly name: string;
  readonly network: string;
  readonly region: Region;
  readonly type: 'application' | 'network' | 'gateway';
  readonly scheme: 'internet-facing' | 'internal';
  readonly zones: readonly ('a' | 'b')[];
  readonly groups: readonly string[];
  /** The settings that differ from what AWS gives a new one. */
  readonly settings: Readonly<Record<string, string>>;
  readonly listeners: readonly ListenerOf[];
  /** Protocol of its targets, and of the checks of their health. */
  readonly targets: readonly [string, string];
}

type ListenerOf = readonly [
  protocol: string,
  port: number,
  action: 'redirect' | 'forward',
  policy: string | null,
];

const KEPT = { 'access_logs.s3.enabled': 'true', 'deletion_protection.enabled': 'true' };
const SHOP = { network: 'production', region: 'eu-west-1', zones: ['a', 'b'] } as const;

export const BALANCERS: readonly Balancer[] = [
  {
    ...SHOP,
    name: 'shop',
    type: 'application',
    scheme: 'internet-facing',
    groups: ['public-web'],
    settings: { ...KEPT, 'routing.http.drop_invalid_header_fields.enabled': 'true' },
    listeners: [
      ['HTTP', 80, 'redirect', null],
      ['HTTPS', 443, 'forward', 'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09'],
    ],
    targets: ['HTTPS', 'HTTPS'],
  },
  {
    ...SHOP,
    name: 'checkout-api',
    type: 'application',
    scheme: 'internet-facing',
    groups: ['public-web'],
    settings: { ...KEPT, 'routing.http.desync_mitigation_mode': 'strictest' },
    listeners: [['HTTPS', 443, 'forward', 'ELBSecurityPolicy-TLS13-1-2-2021-06']],
    targets: ['HTTPS', 'HTTP'],
  },
  {
    name: 'staging',
    network: 'staging',
    region: 'eu-west-1',
    type: 'application',
    scheme: 'internet-facing',
    zones: ['a', 'b'],
    groups: ['staging-web'],
    settings: { 'routing.http.desync_mitigation_mode': 'monitor' },
    listeners: [
      ['HTTP', 80, 'forward', null],
      ['HTTPS', 443, 'forward', 'ELBSecurityPolicy-2016-08'],
    ],
    targets: ['HTTP', 'HTTP'],
  },
  {
    ...SHOP,
    name: 'search-internal',
    type: 'application',
    scheme: 'internal',
    groups: ['search'],
    settings: {},
    listeners: [['HTTP', 9200, 'forward', null]],
    targets: ['HTTP', 'HTTP'],
  },
  {
    ...SHOP,
    name: 'pop-up-store',
    type: 'application',
    scheme: 'internal',
    groups: ['monitoring'],
    settings: {},
    listeners: [],
    targets: ['HTTP', 'HTTP'],
  },
  {
    name: 'erp',
    network: 'erp',
    region: 'eu-central-1',
    type: 'application',
    scheme: 'internet-facing',
    zones: ['a'],
    groups: ['erp-app'],
    settings: {},
    listeners: [['HTTPS', 443, 'forward', 'ELBSecurityPolicy-TLS-1-1-2017-01']],
    targets: ['HTTP', 'HTTP'],
  },
  {
    name: 'scanners',
    network: 'warehouse',
    region: 'ap-southeast-2',
    type: 'network',
    scheme: 'internal',
    zones: ['a', 'b'],
    groups: [],
    settings: { 'load_balancing.cross_zone.enabled': 'false' },
    listeners: [['TCP', 8883, 'forward', null]],
    targets: ['TCP', 'TCP'],
  },
];

export function balancers(calendar: Calendar): Responders {
  return {
    'elastic-load-balancing-v2:DescribeLoadBalancers': (call) =>
      paged(
        call,
        'LoadBalancers',
        here(BALANCERS)(call).map((it) => balancer(it, calendar)),
      ),
    'elastic-load-balancing-v2:DescribeLoadBalancerAttributes': (call) => {
      const it = BALANCERS.find((candidate) => balancerArn(candidate) === text(call, 'LoadBalancerArn'));
      if (it === undefined) return refuse('LoadBalancerNotFound', 'One or more load balancers not found');
      return ok({ Attributes: Object.entries(settings(it)).map(([Key, Value]) => ({ Key, Value })) });
    },
    'elastic-load-balancing-v2:DescribeTargetGroups': (call) =>
      paged(call, 'TargetGroups', here(BALANCERS)(call).map(targetGroup)),
    'elastic-load-balancing-v2:DescribeListeners': (call) => {
      const it = BALANCERS.find((candidate) => balancerArn(candidate) === text(call, 'LoadBalancerArn'));
      return paged(call, 'Listeners', it?.listeners.map((listener) => toListener(it, listener)) ?? []);
    },
  };
}

function paged(call: StubCall, items: string, list: readonly object[]): StubAnswer {
  return markerPage(call, list, 400, { items, size: 'PageSize', token: 'Marker', next: 'NextMarker' });
}

export const balancerArn = (it: Balancer): string =>
  `arn:aws:elasticloadbalancing:${it.region}:${ACCOUNT}:loadbalancer/${{ application: 'app', network: 'net', gateway: 'gwy' }[it.type]}/${it.name}/${hexId('x', it.name, 16).slice(2)}`;
const targetArn = (it: Balancer): string =>
  `arn:aws:elasticloadbalancing:${it.region}:${ACCOUNT}:targetgroup/${it.name}/${hexId('x', `targets ${it.name}`, 16).slice(2)}`;

const placeOf = (it: Balancer) => ({ region: it.region, name: it.network });

function balancer(it: Balancer, calendar: Calendar) {
  const place = placeOf(it);
  const side = it.scheme === 'internal' ? 'private' : 'public';
  return {
    LoadBalancerArn: balancerArn(it),
    LoadBalancerName: it.name,
    DNSName: `${it.name}-123.${it.region}.elb.amazonaws.com`,
    CreatedTime: calendar.daysAgo(500),
    Scheme: it.scheme,
    Type: it.type,
    State: { Code: 'active' },
    VpcId: vpcId(place),
    IpAddressType: 'ipv4',
    AvailabilityZones: it.zones.map((zone) => ({
      ZoneName: `${it.region}${zone}`,
      SubnetId: subnetId(place, `${side}-${zone}`),
      LoadBalancerAddresses: [],
    })),
    SecurityGroups: it.groups.map((group) => groupId(`${it.region}/${it.network}`, group)),
  };
}

/** What there is depends on the type. */
function settings(it: Balancer): Readonly<Record<string, string>> {
  const all = {
    'access_logs.s3.enabled': 'false',
    'deletion_protection.enabled': 'false',
    'load_balancing.cross_zone.enabled': 'true',
  };
  const http = {
    'routing.http.desync_mitigation_mode': 'defensive',
    'routing.http.drop_invalid_header_fields.enabled': 'false',
  };
  return { ...all, ...(it.type === 'application' ? http : {}), ...it.settings };
}

function targetGroup(it: Balancer) {
  const [Protocol, HealthCheckProtocol] = it.targets;
  return {
    TargetGroupArn: targetArn(it),
    TargetGroupName: it.name,
    Protocol,
    Port: 8080,
    VpcId: vpcId(placeOf(it)),
    HealthCheckEnabled: true,
    HealthCheckProtocol,
    TargetType: 'instance',
    LoadBalancerArns: it.listeners.length === 0 ? [] : [balancerArn(it)],
    Tags: tags(it.name),
  };
}

function toListener(it: Balancer, [Protocol, Port, action, SslPolicy]: ListenerOf) {
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
        : [{ Type: 'forward', TargetGroupArn: targetArn(it) }],
  };
}
