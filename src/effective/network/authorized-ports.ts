import type { OpenRange } from '../ports.ts';

interface Authorized {
  /** Ports of TCP that may be open. */
  readonly ports: readonly string[];
  readonly udpPorts: readonly string[];
}

/** As many are named in one reason. */
const NAMED = 5;

/** `TCP 22, 1024-65535 and UDP 53`: what is open and not authorized, of TCP, UDP and all protocols; null: nothing. */
export function unauthorized(ranges: readonly OpenRange[], { ports, udpPorts }: Authorized): string | null {
  const told = [
    namesOf('TCP', portsLeft(ranges, 'tcp', ports)),
    namesOf('UDP', portsLeft(ranges, 'udp', udpPorts)),
  ].filter((it) => it !== null);
  return told.length === 0 ? null : told.join(' and ');
}

type PortRange = readonly [from: number, to: number];

function portsLeft(
  ranges: readonly OpenRange[],
  protocol: 'tcp' | 'udp',
  authorized: readonly string[],
): readonly PortRange[] {
  const holes = authorized.map(Number).toSorted((a, b) => a - b);
  const open = ranges
    .filter((range) => range.protocol === protocol || range.protocol === 'all')
    .flatMap(({ from, to }) => without([from, to], holes));
  return joined(open);
}

function without([from, to]: PortRange, holes: readonly number[]): readonly PortRange[] {
  const left: PortRange[] = [];
  let next = from;
  for (const hole of holes.filter((port) => port >= from && port <= to)) {
    if (hole > next) left.push([next, hole - 1]);
    next = hole + 1;
  }
  if (next <= to) left.push([next, to]);
  // Port 0 cannot be used.
  return left.filter(([, last]) => last > 0);
}

function joined(ranges: readonly PortRange[]): readonly PortRange[] {
  const result: PortRange[] = [];
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1] + 1)
      result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}

function namesOf(protocol: string, ranges: readonly PortRange[]): string | null {
  if (ranges.length === 0) return null;
  const names = ranges.slice(0, NAMED).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  const more = ranges.length > NAMED ? ` and ${ranges.length - NAMED} more ranges` : '';
  return `${protocol} ${names.join(', ')}${more}`;
}
