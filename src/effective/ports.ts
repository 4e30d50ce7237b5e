import type { SecurityGroupRule } from '../model/kinds/ec2.ts';
import { addressSet, couldExpose, type AddressSet, type Exposure } from './address-coverage.ts';
import { parseCidr, type AddressFamily, type Block } from './cidr.ts';

export type { Exposure } from './address-coverage.ts';

/** `all` is every protocol; others than these four are given by their number, as text. */
export type Protocol = 'tcp' | 'udp' | 'icmp' | 'icmpv6' | 'all' | (string & {});

/**
 * A range of ports that a large part of the internet can reach. For `icmp` and `icmpv6` the numbers are
 * message types, 0 to 255 (codes are not told apart); protocols without ports have the whole range 0 to
 * 65,535.
 */
export interface OpenRange {
  readonly protocol: Protocol;
  /** First and last port, both included. */
  readonly from: number;
  readonly to: number;
  /** The larger of `ipv4` and `ipv6`. */
  readonly exposure: 'wide' | 'internet';
  readonly ipv4: Exposure;
  readonly ipv6: Exposure;
}

interface Span {
  readonly protocol: Protocol;
  readonly from: number;
  readonly to: number;
  readonly family: AddressFamily;
  readonly block: Block;
}

type Exposures = Readonly<Record<AddressFamily, Exposure>>;

const FAMILIES: readonly AddressFamily[] = ['ipv4', 'ipv6'];
const CLOSED: Exposures = { ipv4: 'none', ipv6: 'none' };
const LAST_PORT = 65_535;
const LAST_TYPE = 255;

const PROTOCOLS: ReadonlyMap<string, Protocol> = new Map([
  ['-1', 'all'],
  ['6', 'tcp'],
  ['17', 'udp'],
  ['1', 'icmp'],
  ['58', 'icmpv6'],
]);

/**
 * The port ranges that the rules open to the internet, or to a wide part of it; `Exposure` says what that
 * means. The addresses of all rules for a port count together, whichever rules they stand in.
 *
 * Rules whose source is a security group or a prefix list open nothing here: a group has no address of its
 * own, and what a list holds is not in the rule. Malformed addresses are passed over.
 *
 * Ranges are sorted by protocol and port, don't overlap within a protocol, and are as long as can be. What a
 * rule for all protocols opens is told once, under `all`, and not again under each protocol.
 */
export function openToInternet(rules: readonly SecurityGroupRule[]): readonly OpenRange[] {
  const blocks = blockReader();
  const spans = withoutSmall(rules.flatMap((rule) => spansOf(rule, blocks)));
  const forAll = spans.filter((span) => span.protocol === 'all');
  const base = sweep(forAll)[0]?.exposures ?? CLOSED;
  const protocols = [...new Set(spans.map((span) => span.protocol))]
    .filter((protocol) => protocol !== 'all')
    .toSorted();
  const ranges = same(base, CLOSED) ? [] : [openRange('all', 0, LAST_PORT, base)];
  for (const protocol of protocols) {
    const segments = sweep([...forAll, ...spans.filter((span) => span.protocol === protocol)]);
    for (const { from, to, exposures } of segments) {
      if (!same(exposures, base)) ranges.push(openRange(protocol, from, to, exposures));
    }
  }
  return ranges;
}

/** How far a port is open; `protocol` as in `OpenRange`. */
export function portExposure(
  ranges: readonly OpenRange[],
  port: number,
  protocol: Protocol = 'tcp',
): Exposure {
  const hits = ranges.filter(
    (range) =>
      (range.protocol === protocol || range.protocol === 'all') && range.from <= port && port <= range.to,
  );
  return hits.reduce<Exposure>((worst, range) => larger(worst, range.exposure), 'none');
}

/** Whether the whole internet reaches the port. A merely wide opening is not that; see `portExposure`. */
export function isPortOpen(ranges: readonly OpenRange[], port: number, protocol: Protocol = 'tcp'): boolean {
  return portExposure(ranges, port, protocol) === 'internet';
}

/** Those of `ports` that the whole internet reaches, in the order given. */
export function openPorts(
  ranges: readonly OpenRange[],
  ports: readonly number[],
  protocol: Protocol = 'tcp',
): readonly number[] {
  return ports.filter((port) => isPortOpen(ranges, port, protocol));
}

type BlockReader = (text: string | undefined, family: AddressFamily) => Block | null;

/** Reads each address block once, as rules often repeat the same few for many ports. */
function blockReader(): BlockReader {
  const read = new Map<string, Block | null>();
  return (text, family) => {
    if (text === undefined) return null;
    const key = `${family} ${text}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const block = parseCidr(text, family);
    read.set(key, block);
    return block;
  };
}

function spansOf(rule: SecurityGroupRule, blockOf: BlockReader): readonly Span[] {
  const protocol = protocolOf(rule.IpProtocol);
  const ports = portsOf(rule, protocol);
  const ipv4 = blockOf(rule.CidrIp, 'ipv4');
  const ipv6 = blockOf(rule.CidrIpv6, 'ipv6');
  const spans: Span[] = [];
  if (ports && ipv4) spans.push({ protocol, ...ports, family: 'ipv4', block: ipv4 });
  if (ports && ipv6) spans.push({ protocol, ...ports, family: 'ipv6', block: ipv6 });
  return spans;
}

function protocolOf(name: string): Protocol {
  const plain = name.trim().toLowerCase();
  return PROTOCOLS.get(plain) ?? plain;
}

/**
 * Null where there are none. AWS heeds the ports of TCP, UDP and ICMP rules only; rules for other protocols,
 * or for all of them, let in every port:
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
function portsOf(
  rule: SecurityGroupRule,
  protocol: Protocol,
): { readonly from: number; readonly to: number } | null {
  const first = rule.FromPort ?? -1;
  if (protocol === 'icmp' || protocol === 'icmpv6') {
    return first < 0 ? { from: 0, to: LAST_TYPE } : { from: first, to: first };
  }
  if (protocol !== 'tcp' && protocol !== 'udp') return { from: 0, to: LAST_PORT };
  const last = rule.ToPort ?? -1;
  const ports = { from: Math.max(0, first), to: last < 0 ? LAST_PORT : Math.min(last, LAST_PORT) };
  return ports.from <= ports.to ? ports : null;
}

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly exposures: Exposures;
}

/** Leaves out, for each family, the blocks that come to nothing even all together. */
function withoutSmall(spans: readonly Span[]): readonly Span[] {
  const exposing = FAMILIES.filter((family) => {
    const parts = spans.filter((span) => span.family === family && span.block.prefix > 0);
    return couldExpose(distinctBlocks(parts), family);
  });
  return spans.filter((span) => span.block.prefix === 0 || exposing.includes(span.family));
}

function distinctBlocks(spans: readonly Span[]): readonly Block[] {
  return [...new Set(spans.map((span) => span.block))];
}

/** Walks over the ports where a span begins or ends; gives the runs of equal exposure between them. */
function sweep(spans: readonly Span[]): readonly Segment[] {
  const [ipv4, ipv6] = [addressesOf(spans, 'ipv4'), addressesOf(spans, 'ipv6')];
  const changes = changesByPort(spans);
  const ports = Float64Array.from(changes.keys()).sort();
  const segments: Segment[] = [];
  for (const [at, from] of ports.subarray(0, -1).entries()) {
    for (const { span, by } of changes.get(from) ?? []) {
      (span.family === 'ipv4' ? ipv4 : ipv6).change(span.block, by);
    }
    const exposures = { ipv4: ipv4.exposure(), ipv6: ipv6.exposure() };
    const to = (ports[at + 1] ?? from) - 1;
    const previous = segments.at(-1);
    if (previous && same(previous.exposures, exposures)) segments[segments.length - 1] = { ...previous, to };
    else segments.push({ from, to, exposures });
  }
  return segments;
}

function addressesOf(spans: readonly Span[], family: AddressFamily): AddressSet {
  return addressSet(distinctBlocks(spans.filter((span) => span.family === family)), family);
}

interface Change {
  readonly span: Span;
  readonly by: 1 | -1;
}

/** Which spans begin at a port, or ended just before it. */
function changesByPort(spans: readonly Span[]): ReadonlyMap<number, readonly Change[]> {
  const changes = new Map<number, Change[]>();
  const note = (port: number, change: Change): void => {
    const known = changes.get(port);
    if (known) known.push(change);
    else changes.set(port, [change]);
  };
  for (const span of spans) {
    note(span.from, { span, by: 1 });
    note(span.to + 1, { span, by: -1 });
  }
  return changes;
}

function openRange(protocol: Protocol, from: number, to: number, { ipv4, ipv6 }: Exposures): OpenRange {
  return {
    protocol,
    from,
    to,
    exposure: larger(ipv4, ipv6) === 'internet' ? 'internet' : 'wide',
    ipv4,
    ipv6,
  };
}

function larger(a: Exposure, b: Exposure): Exposure {
  if (a === 'internet' || b === 'internet') return 'internet';
  return a === 'wide' || b === 'wide' ? 'wide' : 'none';
}

function same(a: Exposures, b: Exposures): boolean {
  return a.ipv4 === b.ipv4 && a.ipv6 === b.ipv6;
}
