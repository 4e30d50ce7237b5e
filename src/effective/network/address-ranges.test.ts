import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressSet, exposureOf } from '../address-coverage.ts';
import { parseCidr } from '../cidr.ts';
import type { Ranges } from './address-ranges.ts';
import { blockOf, difference, everywhere, intersection, union } from './address-ranges.ts';

/** Sets of numbers below 40, as ranges and as they are. */
const small = fc.uniqueArray(fc.integer({ min: 0, max: 39 }), { maxLength: 25 }).map((members) => ({
  members: new Set(members),
  ranges: union(members.map((it) => ({ start: BigInt(it), end: BigInt(it) + 1n }))),
}));

function membersOf(ranges: Ranges): number[] {
  return ranges.flatMap(({ start, end }) =>
    Array.from({ length: Number(end - start) }, (_, at) => Number(start) + at),
  );
}

describe('sets of addresses', () => {
  it('are joined, shared and taken apart as sets are', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const sorted = (members: Iterable<number>) => [...members].toSorted((x, y) => x - y);
        const [mine, yours] = [[...a.members], [...b.members]];
        expect(membersOf(union(a.ranges, b.ranges))).toEqual(sorted(new Set([...mine, ...yours])));
        expect(membersOf(intersection(a.ranges, b.ranges))).toEqual(
          sorted(mine.filter((it) => b.members.has(it))),
        );
        expect(membersOf(difference(a.ranges, b.ranges))).toEqual(
          sorted(mine.filter((it) => !b.members.has(it))),
        );
      }),
    );
  });

  it('have no empty ranges, and none that touch', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        for (const set of [union(a.ranges, b.ranges), intersection(a.ranges, b.ranges)]) {
          expect(set.every((it) => it.start < it.end)).toBe(true);
          expect(set.slice(1).every((it, at) => (set[at]?.end ?? 0n) < it.start)).toBe(true);
        }
      }),
    );
  });

  it('are none of a text that is no block', () => {
    expect(blockOf('10.0.0.0/8', 'ipv6')).toEqual([]);
    expect(blockOf('pl-1', 'ipv4')).toEqual([]);
  });
});

describe('exposure of sets', () => {
  const v4 = (...texts: string[]) => union(...texts.map((text) => blockOf(text, 'ipv4')));

  it.each([
    ['everything', everywhere('ipv4'), 'internet'],
    ['two halves', v4('0.0.0.0/1', '128.0.0.0/1'), 'internet'],
    [
      'all but private networks',
      difference(everywhere('ipv4'), v4('10.0.0.0/8', '192.168.0.0/16')),
      'internet',
    ],
    ['all but one public address', difference(everywhere('ipv4'), v4('8.8.8.8/32')), 'wide'],
    ['a /8', v4('12.0.0.0/8'), 'none'],
    ['a /7', v4('12.0.0.0/7'), 'wide'],
    ['private networks', v4('10.0.0.0/8', '172.16.0.0/12'), 'none'],
    ['a run over a private network', v4('9.128.0.0/9', '11.0.0.0/8'), 'wide'],
    ['nothing', [], 'none'],
  ] as const)('%s', (_, ranges, exposure) => {
    expect(exposureOf(ranges, 'ipv4')).toBe(exposure);
  });

  it('is that of the blocks they are made of', () => {
    const block = fc
      .tuple(
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 0, max: 12 }),
      )
      .map(([a, b, prefix]) => parseCidr(`${a}.${b}.0.0/${prefix}`, 'ipv4')!);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const set = addressSet(blocks, 'ipv4');
        for (const it of blocks) set.change(it, 1);
        const size = (prefix: number) => 1n << BigInt(32 - prefix);
        const ranges = union(blocks.map((it) => ({ start: it.start, end: it.start + size(it.prefix) })));
        expect(exposureOf(ranges, 'ipv4')).toBe(set.exposure());
      }),
    );
  });
});
