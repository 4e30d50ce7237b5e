import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as sets from './bits.ts';
import type { Bits } from './bits.ts';

const SIZE = 131;
const ALL = Array.from({ length: SIZE }, (_, index) => index);
const members = fc.uniqueArray(fc.integer({ min: 0, max: SIZE - 1 })).map((list) => new Set(list));

function bits(set: ReadonlySet<number>): Bits {
  return sets.bitsOf(SIZE, set);
}

function ascending(set: ReadonlySet<number>): readonly number[] {
  return [...set].toSorted((one, other) => one - other);
}

describe('bits against the language’s own sets', () => {
  it.each([
    ['union', sets.union, sets.unite, (inA: boolean, inB: boolean) => inA || inB],
    ['intersection', sets.intersection, sets.intersect, (inA: boolean, inB: boolean) => inA && inB],
    ['difference', sets.difference, sets.subtract, (inA: boolean, inB: boolean) => inA && !inB],
  ])('%s, made anew and in place', (_, pure, inPlace, reference) => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const expected = ALL.filter((it) => reference(a.has(it), b.has(it)));
        const [one, other] = [bits(a), bits(b)];
        expect([...sets.membersOf(pure(one, other))]).toEqual(expected);
        expect([...sets.membersOf(one)]).toEqual(ascending(a));
        inPlace(one, other);
        expect([...sets.membersOf(one)]).toEqual(expected);
        expect([...sets.membersOf(other)]).toEqual(ascending(b));
      }),
    );
  });

  it('members, count, emptiness and complement', () => {
    fc.assert(
      fc.property(members, (a) => {
        expect(sets.countBits(bits(a))).toBe(a.size);
        expect(sets.isEmpty(bits(a))).toBe(a.size === 0);
        expect([...sets.membersOf(sets.complement(bits(a), SIZE))]).toEqual(ALL.filter((it) => !a.has(it)));
        for (const member of ALL) expect(sets.hasBit(bits(a), member)).toBe(a.has(member));
      }),
    );
  });

  it('subset, overlap and equality', () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const both = new Set([...a].filter((it) => b.has(it)));
        expect(sets.isSubset(bits(a), bits(b))).toBe(both.size === a.size);
        expect(sets.isSubset(bits(both), bits(b))).toBe(true);
        expect(sets.overlaps(bits(a), bits(b))).toBe(both.size > 0);
        expect(sets.equalBits(bits(a), bits(b))).toBe(both.size === a.size && both.size === b.size);
        expect(sets.equalBits(bits(a), bits(a))).toBe(true);
      }),
    );
  });

  it('runs', () => {
    const place = fc.integer({ min: 0, max: SIZE });
    fc.assert(
      fc.property(members, place, place, (a, first, end) => {
        const set = bits(a);
        sets.addRun(set, first, end);
        const run = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
        expect([...sets.membersOf(set)]).toEqual(ascending(new Set([...a, ...run])));
      }),
    );
  });

  it('a full set ends at its size', () => {
    for (const size of [0, 1, 31, 32, 33, 64, SIZE]) expect(sets.countBits(sets.fullBits(size))).toBe(size);
  });
});
