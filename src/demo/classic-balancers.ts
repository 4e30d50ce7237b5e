import { markerPage } from '../sources/stub/paginate.ts';
import { ACCOUNT, uuid } from './company.ts';
import type { Region } from './company.ts';
import { here } from './networks.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface Classic {
  readonly name: string;
  readonly region: Region;
  readonly zones: readonly string[];
  readonly listeners: readonly (readonly [protocol: string, port: number, policy: string | null])[];
  /** A certificate that was uploaded to IAM. */
  readonly uploaded?: boolean;
  readonly logged: boolean;
  readonly drained: boolean;
  readonly desync: string;
}

/** From before there were others. */
const CLASSIC: readonly Classic[] = [
  {
    name: 'dealers',
    region: 'eu-west-1',
    zones: ['a', 'b'],
    listeners: [['HTTPS', 443, 'ELBSecurityPolicy-TLS-1-2-2017-01']],
    logged: true,
    drained: true,
    desync: 'defensive',
  },
  {
    name: 'lookbook-2016',
    region: 'us-east-1',
    zones: ['a'],
    listeners: [
      ['HTTP', 80, null],
      ['HTTPS', 443, 'lookbook-own'],
    ],
    uploaded: true,
    logged: false,
    drained: false,
    desync: 'monitor',
  },
];

const TLS: Readonly<Record<string, readonly string[]>> = {
  'ELBSecurityPolicy-TLS-1-2-2017-01': ['TLSv1.2'],
  'lookbook-own': ['TLSv1', 'TLSv1.1', 'TLSv1.2'],
};

const find = (name: string) => CLASSIC.find((it) => it.name === name);
const missing = () => refuse('LoadBalancerNotFound', 'There is no ACTIVE Load Balancer of that name');

export function classicBalancers(): Responders {
  return {
    'elastic-load-balancing:DescribeLoadBalancers': (call) =>
      markerPage(call, here(CLASSIC)(call).map(balancer), 400, {
        items: 'LoadBalancerDescriptions',
        size: 'PageSize',
        token: 'Marker',
        next: 'NextMarker',
      }),
    'elastic-load-balancing:DescribeLoadBalancerPolicies': (call) => {
      const asked = call.input['PolicyNames'];
      const names = Array.isArray(asked) ? asked.map(String) : [];
      return ok({ PolicyDescriptions: names.map(policy) });
    },
    'elastic-load-balancing:DescribeLoadBalancerAttributes': (call) => {
      const it = find(text(call, 'LoadBalancerName'));
      return it === undefined ? missing() : ok({ LoadBalancerAttributes: settings(it) });
    },
  };
}

function balancer(it: Classic) {
  return {
    LoadBalancerName: it.name,
    DNSName: `${it.name}-1.${it.region}.elb.amazonaws.com`,
    Scheme: 'internet-facing',
    AvailabilityZones: it.zones.map((zone) => `${it.region}${zone}`),
    ListenerDescriptions: it.listeners.map(([Protocol, LoadBalancerPort, name]) => ({
      Listener: {
        Protocol,
        LoadBalancerPort,
        InstanceProtocol: 'HTTP',
        InstancePort: 8080,
        ...(name === null ? {} : { SSLCertificateId: certificate(it) }),
      },
      PolicyNames: name === null ? [] : [name],
    })),
  };
}

function certificate({ name, region, uploaded }: Classic): string {
  return uploaded === true
    ? `arn:aws:iam::${ACCOUNT}:server-certificate/${name}`
    : `arn:aws:acm:${region}:${ACCOUNT}:certificate/${uuid(name)}`;
}

function policy(PolicyName: string) {
  return {
    PolicyName,
    PolicyTypeName: 'SSLNegotiationPolicyType',
    PolicyAttributeDescriptions: ['TLSv1', 'TLSv1.1', 'TLSv1.2'].map((version) => ({
      AttributeName: `Protocol-${version}`,
      AttributeValue: String(TLS[PolicyName]?.includes(version) === true),
    })),
  };
}

function settings(it: Classic) {
  return {
    AccessLog: { Enabled: it.logged },
    ConnectionDraining: { Enabled: it.drained, Timeout: 300 },
    CrossZoneLoadBalancing: { Enabled: it.drained },
    ConnectionSettings: { IdleTimeout: 60 },
    AdditionalAttributes: [{ Key: 'elb.http.desyncmitigationmode', Value: it.desync }],
  };
}
