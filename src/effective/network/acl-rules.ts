import type { NetworkAclEntry } from '../../model/kinds/ec2-network.ts';
import type { AddressFamily } from '../cidr.ts';
import type { Ranges } from './address-ranges.ts';
import { blockOf, difference, NONE, union } from './address-ranges.ts';

/** Protocols by their number, as network ACLs have them. */
export const PROTOCOL_NUMBERS = { tcp: 6, udp: 17 } as const;
export type PortProtocol = keyof typeof PROTOCOL_NUMBERS;

/** Ports that clients take for themselves, to which answers go. NAT gateways use all of these. */
export const EPHEMERAL = { from: 1024, to: 65_535 } as const;

export type Direction = 'in' | 'out';

/**
 * The addresses that a network ACL lets through to (or, going out, from) a port. The lowest rule that matches decides; what
 * none matches is denied. https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
 */
export function allowedAddresses(
  entries: readonly NetworkAclEntry[],
  direction: Direction,
  protocol: PortProtocol,
  port: number,
  family: AddressFamily,
): Ranges {
  let allowed = NONE;
  let decided = NONE;
  for (const entry of ordered(entries, direction)) {
    if (!matches(entry, protocol, port)) continue;
    const block = blockOf((family === 'ipv4' ? entry.CidrBlock : entry.Ipv6CidrBlock) ?? '', family);
    if (entry.RuleAction === 'allow') allowed = union(allowed, difference(block, decided));
    decided = union(decided, block);
  }
  return allowed;
}

/** The addresses to which an answer may leave, on one client port at least. */
export function answerableAddresses(entries: readonly NetworkAclEntry[], family: AddressFamily): Ranges {
  const starts = portStarts(entries, 'out', 'tcp', EPHEMERAL.from, EPHEMERAL.to);
  return union(...starts.map((port) => allowedAddresses(entries, 'out', 'tcp', port, family)));
}

/** The ports from which on the rules may decide otherwise, the first of the range among them. */
export function portStarts(
  entries: readonly NetworkAclEntry[],
  direction: Direction,
  protocol: PortProtocol,
  from: number,
  to: number,
): readonly number[] {
  const edges = ordered(entries, direction).flatMap(({ Protocol, PortRange }) =>
    Protocol === PROTOCOL_NUMBERS[protocol] && PortRange !== undefined
      ? [PortRange.From, PortRange.To + 1]
      : [],
  );
  const within = edges.filter((port) => port > from && port <= to);
  return [...new Set([from, ...within])].toSorted((a, b) => a - b);
}

function ordered(entries: readonly NetworkAclEntry[], direction: Direction): readonly NetworkAclEntry[] {
  return entries
    .filter(({ Egress }) => Egress === (direction === 'out'))
    .toSorted((a, b) => a.RuleNumber - b.RuleNumber);
}

/** A rule for all protocols has no ports; one for TCP or UDP always has. */
function matches({ Protocol, PortRange }: NetworkAclEntry, protocol: PortProtocol, port: number): boolean {
  if (Protocol === -1) return true;
  if (Protocol !== PROTOCOL_NUMBERS[protocol]) return false;
  return PortRange === undefined || (PortRange.From <= port && port <= PortRange.To);
}
