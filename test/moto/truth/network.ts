import type { Manifest, Resource } from '../manifest.ts';
import type { Scanned, Truth, Unnamed } from './rules.ts';
import { each, flag, inEachRegion, passIf, text } from './rules.ts';

/** One rule as the seeding writes it. */
type Rule = readonly [
  protocol: string,
  from: number | null,
  to: number | null,
  v4: string | null,
  v6: string | null,
];

const rulesOf = (group: Resource) => group.props['rules'] as readonly Rule[];

/** Whether the rules for a port let in the whole internet, by one block or by its two halves. */
function opens(rules: readonly Rule[], protocol: 'tcp' | 'udp', port: number): boolean {
  const hits = rules.filter(
    ([name, from, to]) => name === '-1' || (name === protocol && Number(from) <= port && port <= Number(to)),
  );
  const blocks = hits.map((rule) => rule[3]);
  return (
    blocks.includes('0.0.0.0/0') ||
    (blocks.includes('0.0.0.0/1') && blocks.includes('128.0.0.0/1')) ||
    hits.some((rule) => rule[4] === '::/0')
  );
}

/** Ports of internal services that the seeding opens, alone or in a range. */
const INTERNAL = [20, 21, 23, 25, 445, 2375, 8080];

/** Any port but 80 and 443 that a rule begins with, or holds. */
function opensMore(rules: readonly Rule[]): boolean {
  const ports = rules.flatMap(([protocol, from, to]) =>
    protocol === '-1' ? [22] : protocol === 'tcp' || protocol === 'udp' ? [Number(from), Number(to)] : [],
  );
  return ports.some(
    (port) => port !== 80 && port !== 443 && (opens(rules, 'tcp', port) || opens(rules, 'udp', port)),
  );
}

/** Seeded groups; the default ones get their own verdict, that of the default VPC included. */
function groups(
  verdict: (rules: readonly Rule[], group: Resource, manifest: Manifest) => ReturnType<typeof passIf>,
  ofDefault: 'pass' | 'not-applicable',
): Truth {
  return each(
    'ec2',
    'security-group',
    (it, manifest) => (flag(it, 'is_default') ? ofDefault : verdict(rulesOf(it), it, manifest)),
    inEachRegion(() => ({ verdict: ofDefault, count: 1 })),
  );
}

/** Instances alone have network interfaces in moto. */
function isOnInstance(group: Resource, { resources }: Manifest): boolean {
  return resources.some(
    (it) =>
      it.type === 'instance' &&
      it.service === 'ec2' &&
      it.region === group.region &&
      it.props['sg'] === text(group, 'name'),
  );
}

function countOf({ manifest }: Scanned, region: string, type: string): number {
  return manifest.resources.filter((it) => it.service === 'ec2' && it.type === type && it.region === region)
    .length;
}

/** Every VPC, the default one of the region included, comes with a network ACL that lets everything through. */
const defaultAcls = (verdict: 'fail' | 'not-applicable') =>
  inEachRegion((region, scanned) => ({ verdict, count: Math.max(1, countOf(scanned, region, 'vpc')) }));

/** The default VPC of a region where no network was seeded; elsewhere the manifest names it. */
function vpcs(
  verdict: (vpc: Resource, manifest: Manifest) => ReturnType<typeof passIf> | 'not-applicable',
  ofDefault: 'pass' | 'not-applicable',
): Truth {
  return each(
    'ec2',
    'vpc',
    (it, manifest) => (flag(it, 'default') ? ofDefault : verdict(it, manifest)),
    inEachRegion((region, scanned) => ({
      verdict: ofDefault,
      count: countOf(scanned, region, 'vpc') > 0 ? 0 : 1,
    })),
  );
}

/** The first VPC of a region is the one that machines are put into. */
function isUsed(vpc: Resource, { resources }: Manifest): boolean {
  return (
    text(vpc, 'name') === 'vpc-flow-0' &&
    resources.some((it) => it.type === 'instance' && it.region === vpc.region)
  );
}

export const NETWORK: Readonly<Record<string, Truth>> = {
  'ec2-security-group-internal-services-closed': groups(
    (rules) => passIf(!INTERNAL.some((port) => opens(rules, 'tcp', port))),
    'pass',
  ),
  'ec2-security-group-authorized-ports': groups((rules) => passIf(!opensMore(rules)), 'pass'),
  'ec2-security-group-narrow-sources': groups(
    (rules) =>
      passIf(!rules.some(([, , , v4]) => v4 === '0.0.0.0/1' || v4 === '128.0.0.0/1' || v4 === '10.0.0.0/8')),
    'pass',
  ),
  'ec2-security-group-used': groups(
    (_, it, manifest) => passIf(isOnInstance(it, manifest)),
    'not-applicable',
  ),
  // Every instance of the seeding has a group of its own choice.
  'ec2-default-security-group-unused': each(
    'ec2',
    'security-group',
    (it) => (flag(it, 'is_default') ? 'pass' : 'not-applicable'),
    inEachRegion(() => ({ verdict: 'pass', count: 1 })),
  ),
  // EC2 gives every group a rule that lets everything out.
  'ec2-security-group-egress-limited': groups(() => 'fail', 'not-applicable'),
  'ec2-network-acl-administration-ports-closed': each(
    'ec2',
    'network-acl',
    (it) => passIf(!flag(it, 'open_ingress')),
    defaultAcls('fail'),
  ),
  'ec2-network-acl-used': each('ec2', 'network-acl', () => 'fail', defaultAcls('not-applicable')),
  // The manifest names no interfaces: those of its instances, and of what Auto Scaling groups launched.
  'ec2-network-interface-source-dest-check': each(
    'ec2',
    'network-interface',
    () => undefined,
    (scanned) =>
      scanned.regions.flatMap((region): Unnamed[] => [
        { region, verdict: 'pass', count: countOf(scanned, region, 'instance') },
        { region, verdict: 'pass' },
      ]),
  ),

  'vpc-subnet-no-public-address-by-default': each(
    'ec2',
    'subnet',
    (it) => passIf(!flag(it, 'map_public_ip')),
    // Those of the default VPC, one at least where no network was seeded.
    (scanned) =>
      scanned.regions.flatMap((region): Unnamed[] => [
        { region, verdict: 'fail', count: countOf(scanned, region, 'vpc') === 0 ? 1 : 0 },
        { region, verdict: 'fail' },
      ]),
  ),
  'vpc-private-subnets': vpcs(() => 'pass', 'not-applicable'),
  'vpc-subnets-in-several-zones': vpcs(() => 'pass', 'pass'),
  'vpc-nat-gateway-several-zones': vpcs(() => 'not-applicable', 'not-applicable'),
  'vpc-one-environment': vpcs(() => 'not-applicable', 'not-applicable'),
  'vpc-interface-endpoints': vpcs(
    (it, manifest) => (isUsed(it, manifest) ? 'fail' : 'not-applicable'),
    'not-applicable',
  ),
  'vpc-endpoint-policy-limited': each('ec2', 'vpc-endpoint', () => 'fail'),
  'vpc-endpoint-several-zones': each('ec2', 'vpc-endpoint', () => 'not-applicable'),
  'vpc-endpoint-service-acceptance': each('ec2', 'vpc-endpoint-service', () => undefined),
  'vpc-endpoint-service-known-principals': each('ec2', 'vpc-endpoint-service', () => undefined),
  // Asked for, and accepted by nobody.
  'vpc-peering-known-accounts': each('ec2', 'vpc-peering', () => 'not-applicable'),
  'vpc-peering-routes-narrow': each('ec2', 'vpc-peering', () => 'pass'),
  'vpc-vpn-tunnels-up': each('ec2', 'vpn-connection', () => undefined),
  'vpc-vpn-logging': each('ec2', 'vpn-connection', () => undefined),
  'vpc-vpn-ikev2': each('ec2', 'vpn-connection', () => undefined),
  'vpc-transit-gateway-no-auto-accept': each('ec2', 'transit-gateway', () => undefined),
};
