/** IPv4 and IPv6 ranges as numbers. Bounds are inclusive. */
export interface IpRange {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
  readonly prefix: number;
}

const CIDR = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i;

/**
 * Reads `203.0.113.0/24`, `2001:db8::/32` or a bare address (one address wide). Undefined where it is
 * neither.
 */
export function readIpRange(text: string): IpRange | undefined {
  const [, address, prefixText] = CIDR.exec(text.trim()) ?? [];
  if (address === undefined) return undefined;
  const family = address.includes(':') ? 6 : 4;
  const value = family === 6 ? readV6(address) : readV4(address);
  const bits = family === 6 ? 128 : 32;
  const prefix = prefixText === undefined ? bits : Number(prefixText);
  if (value === undefined || prefix > bits) return undefined;
  const size = 1n << BigInt(bits - prefix);
  const first = value - (value % size);
  return { family, first, last: first + size - 1n, prefix };
}

export function containsRange(outer: IpRange, inner: IpRange): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

function readV4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0n;
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return undefined;
    value = value * 256n + BigInt(part);
  }
  return value;
}

function readV6(text: string): bigint | undefined {
  const [head = '', tail, ...more] = text.split('::');
  if (more.length > 0) return undefined;
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  if (left === undefined || right === undefined) return undefined;
  const missing = 8 - left.length - right.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const all = [...left, ...Array.from({ length: missing }, () => 0n), ...right];
  return all.reduce((value, group) => value * 65_536n + group, 0n);
}

/** The 16-bit groups of one side of `::`; the last may be a dotted IPv4 address. */
function groups(text: string): readonly bigint[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const last = parts.at(-1) ?? '';
  const found: bigint[] = [];
  for (const part of last.includes('.') ? parts.slice(0, -1) : parts) {
    if (!/^[0-9a-f]{1,4}$/i.test(part)) return undefined;
    found.push(BigInt(`0x${part}`));
  }
  if (!last.includes('.')) return found;
  const v4 = readV4(last);
  return v4 === undefined ? undefined : [...found, v4 / 65_536n, v4 % 65_536n];
}

/** Blocks that no request over the Internet comes from, from the IANA special-purpose registries. */
const NOT_PUBLIC = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '224.0.0.0/3',
].flatMap((text) => readIpRange(text) ?? []);
/** All of IPv6 that is handed out for use on the Internet. */
const GLOBAL_V6 = readIpRange('2000::/3');
const ALL_V4 = readIpRange('0.0.0.0/0');

/** Do the ranges together hold every address that the Internet can send from, in IPv4 or in IPv6? */
export function coverTheInternet(ranges: readonly IpRange[], family: 4 | 6): boolean {
  const whole = family === 4 ? ALL_V4 : GLOBAL_V6;
  if (whole === undefined) return false;
  const sorted = [...ranges, ...NOT_PUBLIC].filter((it) => it.family === family).toSorted(byFirst);
  let next = whole.first;
  for (const range of sorted) {
    if (range.first > next) return false;
    if (range.last >= next) next = range.last + 1n;
    if (next > whole.last) return true;
  }
  return false;
}

function byFirst(one: IpRange, other: IpRange): number {
  if (one.first === other.first) return 0;
  return one.first < other.first ? -1 : 1;
}
