import type { SecurityGroupRule } from '../../model/kinds/ec2.ts';
import type { NetworkAclEntry } from '../../model/kinds/ec2-network.ts';
import { exposureOf, type Exposure } from '../address-coverage.ts';
import type { AddressFamily } from '../cidr.ts';
import { openToInternet, type OpenRange } from '../ports.ts';
import { allowedAddresses, answerableAddresses, portStarts, type PortProtocol } from './acl-rules.ts';
import { blockOf, everywhere, intersection, union, type Ranges } from './address-ranges.ts';

/** What a packet passes beside the security groups. */
export interface Way {
  /** The network ACL's entries; null: it is not known, and taken to let everything through. */
  readonly entries: readonly NetworkAclEntry[] | null;
  /** The addresses that answers reach. */
  readonly answers: Ranges;
  readonly family: AddressFamily;
}

type Open = OpenRange & { readonly protocol: PortProtocol };

/** What security group rules open to the internet over one family, by TCP and UDP, that the rest of the way lets through. */
export function openings(rules: readonly SecurityGroupRule[], way: Way): readonly OpenRange[] {
  return groupOpenings(rules, way.family).flatMap((range) => narrowed(range, rules, way));
}

/** What security group rules alone open over one family. */
export function groupOpenings(rules: readonly SecurityGroupRule[], family: AddressFamily): readonly Open[] {
  return openToInternet(rules).flatMap(({ protocol, from, to, [family]: exposure }) => {
    if (exposure === 'none') return [];
    return portProtocols(protocol).map((it) => openRange(it, from, to, exposure, family));
  });
}

function portProtocols(protocol: string): readonly PortProtocol[] {
  if (protocol === 'all') return ['tcp', 'udp'];
  return protocol === 'tcp' || protocol === 'udp' ? [protocol] : [];
}

function openRange(
  protocol: PortProtocol,
  from: number,
  to: number,
  exposure: 'wide' | 'internet',
  family: AddressFamily,
): Open {
  return { protocol, from, to, exposure, ipv4: 'none', ipv6: 'none', [family]: exposure };
}

function narrowed(range: Open, rules: readonly SecurityGroupRule[], way: Way): readonly OpenRange[] {
  const { entries, answers, family } = way;
  const { protocol } = range;
  // UDP need not be answered to do harm.
  const answerable =
    entries === null || protocol === 'udp'
      ? answers
      : intersection(answers, answerableAddresses(entries, family));
  const starts = startsIn(range, rules, entries);
  const pieces = starts.flatMap((from, at) => {
    const inward =
      entries === null ? everywhere(family) : allowedAddresses(entries, 'in', protocol, from, family);
    const people = intersection(inward, answerable);
    const left = exposureLeft(people, range, rules, from, family);
    const to = (starts[at + 1] ?? range.to + 1) - 1;
    return left === 'none' ? [] : [openRange(protocol, from, to, left, family)];
  });
  return joined(pieces, family);
}

/** The ports of a range at which the rules of the groups or of the ACL may decide otherwise than before. */
function startsIn(
  { protocol, from, to }: Open,
  rules: readonly SecurityGroupRule[],
  entries: readonly NetworkAclEntry[] | null,
): readonly number[] {
  if (entries === null) return [from];
  const edges = rules.flatMap(({ FromPort, ToPort }) => [FromPort ?? 0, (ToPort ?? 0) + 1]);
  const within = edges.filter((port) => port > from && port <= to);
  const starts = [...portStarts(entries, 'in', protocol, from, to), ...within];
  return [...new Set(starts)].toSorted((a, b) => a - b);
}

function exposureLeft(
  people: Ranges,
  range: Open,
  rules: readonly SecurityGroupRule[],
  port: number,
  family: AddressFamily,
): Exposure {
  const exposure = exposureOf(people, family);
  if (exposure === 'none') return 'none';
  // Where everybody gets this far, the groups alone decide.
  if (exposure === 'internet') return range[family];
  const sources = rules
    .filter((rule) => lets(rule, range.protocol, port))
    .map((rule) => blockOf((family === 'ipv4' ? rule.CidrIp : rule.CidrIpv6) ?? '', family));
  return exposureOf(intersection(people, union(...sources)), family);
}

const NUMBERS: Readonly<Record<PortProtocol, string>> = { tcp: '6', udp: '17' };

function lets(rule: SecurityGroupRule, protocol: PortProtocol, port: number): boolean {
  const name = rule.IpProtocol.trim().toLowerCase();
  if (name === '-1') return true;
  if (name !== protocol && name !== NUMBERS[protocol]) return false;
  const [first, last] = [rule.FromPort ?? -1, rule.ToPort ?? -1];
  return first <= port && (last < 0 || port <= last);
}

/** Neighbours of equal exposure as one. */
function joined(pieces: readonly OpenRange[], family: AddressFamily): readonly OpenRange[] {
  const ranges: OpenRange[] = [];
  for (const piece of pieces) {
    const last = ranges.at(-1);
    if (last !== undefined && last.to + 1 === piece.from && last[family] === piece[family]) {
      ranges[ranges.length - 1] = { ...last, to: piece.to };
    } else ranges.push(piece);
  }
  return ranges;
}
