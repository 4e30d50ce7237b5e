export type AddressFamily = 'ipv4' | 'ipv6';

/** A block of addresses: `size` addresses from `start`. */
export interface Block {
  readonly start: bigint;
  readonly prefix: number;
}

/** Addresses from `start` up to but not including `end`. */
export interface AddressRange {
  readonly start: bigint;
  readonly end: bigint;
}

export const ADDRESS_BITS: Readonly<Record<AddressFamily, number>> = { ipv4: 32, ipv6: 128 };

const CIDR = /^([0-9a-fA-F.:]+)(?:\/(\d{1,3}))?$/;
const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

/**
 * Reads `10.0.0.0/8` or `2001:db8::/32`; without a slash it is one address. Host bits are cleared. Null if
 * malformed.
 */
export function parseCidr(text: string, family: AddressFamily): Block | null {
  const [, address = '', length] = CIDR.exec(text.trim()) ?? [];
  const bits = ADDRESS_BITS[family];
  const prefix = length === undefined ? bits : Number(length);
  if (prefix > bits) return null;
  const value = family === 'ipv4' ? parseIpv4(address) : parseIpv6(address);
  if (value === null) return null;
  const host = BigInt(bits - prefix);
  return { prefix, start: (BigInt(value) >> host) << host };
}

export function rangeOf(block: Block, family: AddressFamily): AddressRange {
  return { start: block.start, end: block.start + (1n << BigInt(ADDRESS_BITS[family] - block.prefix)) };
}

function parseIpv4(text: string): number | null {
  const [, a, b, c, d] = IPV4.exec(text)?.map(Number) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return Math.max(a, b, c, d) > 255 ? null : ((a * 256 + b) * 256 + c) * 256 + d;
}

function parseIpv6(text: string): bigint | null {
  const [left = '', right, ...rest] = text.split('::');
  if (rest.length > 0) return null;
  const head = readGroups(left);
  const tail = readGroups(right ?? '');
  if (!head || !tail) return null;
  const missing = 8 - head.length - tail.length;
  if (right === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  return BigInt(`0x${groups.map((group) => group.padStart(4, '0')).join('')}`);
}

/**
 * The groups of one side of `::`, the IPv4 form of the last two (`::ffff:192.0.2.1`) written out; null if
 * malformed.
 */
function readGroups(text: string): readonly string[] | null {
  if (text === '') return [];
  const groups = text.split(':').flatMap((group) => {
    const ipv4 = group.includes('.') ? parseIpv4(group)?.toString(16).padStart(8, '0') : undefined;
    return ipv4 === undefined ? [group] : [ipv4.slice(0, 4), ipv4.slice(4)];
  });
  return groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)) ? groups : null;
}
