import { DEFAULT_REGIONS } from '../../src/sources/aws/regions.ts';
import type { Pageable } from '../../src/sources/stub/paginate.ts';
import type { StubAnswer, StubCall } from '../../src/sources/stub/protocol.ts';

export const ACCOUNT = '123456789012';
export const REGIONS = DEFAULT_REGIONS;
/** Everything in the account is so old as of this day, whenever the benchmark runs. */
const TODAY = Date.parse('2026-11-01T00:00:00Z');

/**
 * What the account has at 100×: the large account of https://github.com/elastic/cloudbeat/issues/813 (723 roles to 398
 * security groups), and what an account of that size has beside it. Network interfaces: one an instance.
 */
const TOTALS = {
  role: 723,
  user: 77,
  policy: 63,
  group: 20,
  bucket: 391,
  instance: 12_906,
  volume: 13_433,
  snapshot: 1_340,
  database: 40,
  cluster: 6,
  vpc: 50,
  securityGroup: 398,
  prefixList: 8,
  key: 120,
  topic: 60,
  alarm: 240,
  metricFilter: 60,
  certificate: 90,
  balancer: 80,
  distribution: 25,
} as const;
export type Thing = keyof typeof TOTALS;

/** Where a company's things are, in hundredths. The other regions have what AWS puts into each. */
const SHARES: readonly (readonly [region: string, share: number])[] = [
  ['us-east-1', 45],
  ['eu-west-1', 25],
  ['us-west-2', 15],
  ['eu-central-1', 10],
  ['ap-southeast-2', 5],
];

/** How many of each thing there are, and where, at a scale. */
export class Sizes {
  readonly scale: number;

  constructor(scale: number) {
    this.scale = scale;
  }

  total(thing: Thing): number {
    return Math.max(1, Math.round((TOTALS[thing] * this.scale) / 100));
  }

  in(thing: Thing, region: string): number {
    const [from, to] = this.#range(thing, region);
    return to - from;
  }

  /** The region of the `at`th of all. */
  regionOf(thing: Thing, at: number): string {
    return SHARES.find(([region]) => at < this.#range(thing, region)[1])?.[0] ?? 'us-east-1';
  }

  #range(thing: Thing, region: string): readonly [from: number, to: number] {
    const index = SHARES.findIndex(([name]) => name === region);
    if (index < 0) return [0, 0];
    const before = SHARES.slice(0, index).reduce((sum, [, share]) => sum + share, 0);
    const share = SHARES[index]?.[1] ?? 0;
    const upTo = (hundredths: number) => Math.ceil((this.total(thing) * hundredths) / 100);
    return [upTo(before), upTo(before + share)];
  }
}

export type Responders = Readonly<Record<string, (call: StubCall) => StubAnswer>>;

export function ok(output: object): StubAnswer {
  return { output };
}

export function refuse(code: string, message: string, status = 400): StubAnswer {
  return { error: { code, message, status } };
}

/** A list whose items are made when a page of them is asked for: the stub holds no account in memory. */
export function lazy<T>(length: number, make: (at: number) => T): Pageable<T> {
  return {
    length,
    slice: (start, end) =>
      Array.from({ length: Math.max(0, Math.min(end, length) - start) }, (_, index) => make(start + index)),
  };
}

/** Lists one after another, as one. */
export function joined<T>(...lists: readonly Pageable<T>[]): Pageable<T> {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  return {
    length,
    slice(start, end) {
      const items: T[] = [];
      let before = 0;
      for (const list of lists) {
        const from = Math.max(start - before, 0);
        const to = Math.min(end - before, list.length);
        if (from < to) items.push(...list.slice(from, to));
        before += list.length;
      }
      return items;
    },
  };
}

/** An id of EC2's form that tells its number again: `i-`, the region, fifteen hex digits. */
export function idOf(prefix: string, region: string, at: number): string {
  const where = REGIONS.indexOf(region) + 1;
  return `${prefix}-${where.toString(16).padStart(2, '0')}${at.toString(16).padStart(15, '0')}`;
}

export function numberOf(id: string): number {
  return Number.parseInt(id.slice(-15), 16);
}

export function uuidOf(kind: string, region: string, at: number): string {
  const parts = [mix(at, kind.length), REGIONS.indexOf(region) + 1, 0x4a00 + kind.length, 0x8b00, at];
  const digits = [8, 4, 4, 4, 12];
  return parts.map((part, index) => part.toString(16).padStart(digits[index] ?? 4, '0')).join('-');
}

/** The last field of a uuid is its number. */
export function numberOfUuid(text: string): number {
  return Number.parseInt(text.slice(-12), 16);
}

/** A number that looks like chance and is the same every time. */
export function mix(at: number, salt: number): number {
  let value = Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(salt + 7, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}

/** True for one in `every`. */
export function oneIn(every: number, at: number, salt: number): boolean {
  return mix(at, salt) % every === 0;
}

export function daysAgo(days: number): Date {
  return new Date(TODAY - days * 86_400_000);
}

export function tagsOf(name: string) {
  return Object.entries({
    Name: name,
    environment: 'production',
    team: `team-${name.length % 9}`,
    'cost-centre': '4711',
  }).map(([Key, Value]) => ({ Key, Value }));
}

export function text(call: StubCall, member: string): string {
  const value = call.input[member];
  return typeof value === 'string' ? value : '';
}
