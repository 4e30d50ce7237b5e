import type { Reached, Subject } from '../model/control.ts';
import type { SecurityGroupRule } from '../model/kinds/ec2.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';
import type { Exposure, OpenRange } from './ports.ts';
import { openToInternet } from './ports.ts';

type PrefixList = Reached<Subject<'ec2:prefix-list', 'Entries'>>;

/** What the internet reaches through a security group. */
export interface Reach {
  readonly ranges: readonly OpenRange[];
  /** Prefix lists that the rules name and that nobody could find: what they let in is not known. */
  readonly unresolved: readonly string[];
}

/** The reach of a group's ingress rules, the addresses of its prefix lists counted as if they stood in the rules. */
export function reachOf(rules: readonly SecurityGroupRule[], lists: readonly PrefixList[]): Reach {
  const entries = new Map(lists.flatMap((list) => (list.found ? [[list.to.id, list.to.facts.Entries]] : [])));
  const written = rules.flatMap((rule) => {
    const { SourcePrefixListId: list, ...rest } = rule;
    return list === undefined
      ? [rule]
      : (entries.get(list) ?? []).map(({ Cidr }) => ({ ...rest, ...source(Cidr) }));
  });
  return {
    ranges: openToInternet(written),
    unresolved: lists.flatMap((list) => (list.found ? [] : [list.ref])),
  };
}

function source(cidr: string): Pick<SecurityGroupRule, 'CidrIp' | 'CidrIpv6'> {
  return cidr.includes(':') ? { CidrIpv6: cidr } : { CidrIp: cidr };
}

/** Ports to judge, as numbers or their text. */
export interface Ports {
  readonly tcp: readonly (number | string)[];
  readonly udp?: readonly (number | string)[];
}

/** Fails where the internet, or a large part of it, reaches any of the ports. */
export function judgePorts(reach: Reach, ports: Ports): Judgement {
  return judgement(reach, openingsOf(reach.ranges, ports), `Closed to the internet: ${counts(ports)}.`);
}

/** `2 TCP ports and UDP 53`. */
export function counts({ tcp, udp = [] }: Ports): string {
  const asked = [tcp.length > 0 ? counted('TCP', tcp) : '', udp.length > 0 ? counted('UDP', udp) : ''];
  return asked.filter(Boolean).join(' and ');
}

/** `to the internet over IPv4: TCP 22`: those of the ports that are open, and to whom; null: none is. */
export function whatIsOpen(ranges: readonly OpenRange[], ports: Ports): string | null {
  const openings = openingsOf(ranges, ports);
  return openings.length === 0 ? null : told(openings);
}

function openingsOf(ranges: readonly OpenRange[], { tcp, udp = [] }: Ports): readonly Opening[] {
  return [...openPorts(ranges, 'tcp', tcp), ...openPorts(ranges, 'udp', udp)];
}

/** The open ones of `ports`, those together that are open to the same people. */
function openPorts(all: readonly OpenRange[], protocol: 'tcp' | 'udp', ports: Ports['tcp']): Opening[] {
  const ranges = all.filter((range) => range.protocol === protocol || range.protocol === 'all');
  const open = ports.map(Number).flatMap((port) => {
    const hits = ranges.filter((range) => range.from <= port && port <= range.to);
    return hits.length === 0 ? [] : [{ port, who: people(hits) }];
  });
  const together = Map.groupBy(open, ({ who }) => who);
  const list = (some: typeof open) => some.map(({ port }) => port).toSorted((a, b) => a - b);
  return [...together].map(([who, some]) => ({
    who,
    what: `${protocol.toUpperCase()} ${list(some).join(', ')}`,
  }));
}

function counted(protocol: string, ports: Ports['tcp']): string {
  return ports.length === 1 ? `${protocol} ${ports[0]}` : `${ports.length} ${protocol} ports`;
}

/** Fails where the internet, or a large part of it, reaches every port of TCP or UDP, or every protocol. */
export function judgeAllTraffic(reach: Reach): Judgement {
  const wholes = [
    { protocol: 'all', what: 'all protocols and ports' },
    { protocol: 'tcp', what: 'all TCP ports' },
    { protocol: 'udp', what: 'all UDP ports' },
  ];
  const openings = wholes.flatMap(({ protocol, what }): Opening[] => {
    const hits = reach.ranges.filter((range) => range.protocol === protocol);
    return coversAllPorts(hits) ? [{ who: people(hits), what }] : [];
  });
  return judgement(reach, openings, 'No protocol is open to the internet on all its ports.');
}

/** Ranges come sorted and apart. Port 0 cannot be used, so leaving it out leaves nothing closed. */
function coversAllPorts(ranges: readonly OpenRange[]): boolean {
  let next = 1;
  for (const { from, to } of ranges) {
    if (from > next) return false;
    next = to + 1;
  }
  return next > 65_535;
}

interface Opening {
  readonly who: string;
  readonly what: string;
}

function judgement(reach: Reach, openings: readonly Opening[], closed: string): Judgement {
  if (openings.length > 0) return fail(`Open ${told(openings)}; expected: closed.`);
  const [list] = reach.unresolved;
  if (list === undefined) return pass(closed);
  const reason = `Cannot tell: the rules let in prefix list ${list}, which was not found.`;
  return { verdict: 'unknown', reason, cause: { kind: 'vanished', detail: `prefix list ${list}` } };
}

function told(openings: readonly Opening[]): string {
  const byPeople = [...Map.groupBy(openings, ({ who }) => who)];
  return byPeople.map(([who, some]) => `to ${who}: ${some.map(({ what }) => what).join(' and ')}`).join('; ');
}

/** `the internet over IPv4 and IPv6`, `a large part of the internet over IPv4`. */
function people(hits: readonly OpenRange[]): string {
  const worst: Exposure = hits.some((hit) => hit.exposure === 'internet') ? 'internet' : 'wide';
  const families = [
    ...(hits.some((hit) => hit.ipv4 === worst) ? ['IPv4'] : []),
    ...(hits.some((hit) => hit.ipv6 === worst) ? ['IPv6'] : []),
  ];
  return `${worst === 'internet' ? 'the internet' : 'a large part of the internet'} over ${families.join(' and ')}`;
}
