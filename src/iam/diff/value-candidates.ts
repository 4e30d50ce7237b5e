import { readIpRange } from '../language/ip.ts';
import type { OperatorFamily } from '../language/operators.ts';
import { readDate } from '../language/values.ts';
import type { KeyTest } from './literals.ts';

/** Families whose values are ordered or few, so that a handful of values stands for all. */
export type ListedFamily = Exclude<OperatorFamily, 'string' | 'arn' | 'null'>;

/**
 * Values such that every value there is gets the same answers as one of them, from all the tests of that family.
 * For that, every value of the policies must be readable; one that is not makes an answer "unknown" anyway.
 */
export function candidatesOf(family: ListedFamily, tests: readonly KeyTest[]): readonly string[] {
  const texts = tests.flatMap((it) => it.values.map((value) => value.text));
  switch (family) {
    case 'bool':
      return ['true', 'false', 'other'];
    case 'binary':
      return [...texts, otherThan(texts)];
    case 'numeric':
      return between(texts.flatMap(numberOf), 1).map(String);
    case 'date':
      return between(
        texts.flatMap((it) => readDate(it) ?? []),
        1000,
      ).map(dateText);
    case 'ip':
      return addresses(texts);
  }
}

/** Base 64 of more bytes than any of them. */
function otherThan(texts: readonly string[]): string {
  const length = texts.reduce((longest, it) => Math.max(longest, it.length), 0);
  return 'AAAA'.repeat(Math.ceil((length + 1) / 4));
}

function numberOf(text: string): readonly number[] {
  const value = Number(text);
  return text === '' || Number.isNaN(value) ? [] : [value];
}

/** Each of them, and one value below, above and between them. */
function between(values: readonly number[], step: number): readonly number[] {
  const sorted = [...new Set(values)].toSorted((one, other) => one - other);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? 0;
  const gaps = sorted.slice(1).map((value, index) => middle(sorted[index] ?? value, value));
  return [...new Set([...sorted, first - step, last + step, ...gaps])];
}

/** A whole number where there is one. */
function middle(low: number, high: number): number {
  const exact = (low + high) / 2;
  const whole = Math.floor(exact);
  return whole > low ? whole : exact;
}

const LATEST = Date.parse('9999-12-31T23:59:59Z');
const EARLIEST = Date.parse('0000-01-01T00:00:00Z');

function dateText(time: number): string {
  return time >= EARLIEST && time <= LATEST ? new Date(time).toISOString() : String(time / 1000);
}

const BITS = { 4: 32n, 6: 128n } as const;

/** The first address of every range, and the first after it. */
function addresses(texts: readonly string[]): readonly string[] {
  const ranges = texts.flatMap((it) => readIpRange(it) ?? []);
  return ([4, 6] as const).flatMap((family) => {
    const own = ranges.filter((it) => it.family === family);
    const starts = own.flatMap((it) => [it.first, it.last + 1n]).filter((it) => it < 1n << BITS[family]);
    return [...new Set([0n, ...starts])].map((it) => (family === 4 ? textOfV4(it) : textOfV6(it)));
  });
}

function textOfV4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');
}

function textOfV6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => (value >> BigInt(112 - 16 * index)) & 65_535n);
  return groups.map((it) => it.toString(16)).join(':');
}
