import { describe, expect, it } from 'vitest';
import { duration, listing, moment, number, plural } from './words.ts';

describe('words', () => {
  it.each([
    [0, '0 s'],
    [9.4, '9 s'],
    [59.6, '1 min'],
    [245, '4 min 5 s'],
    [3599, '59 min 59 s'],
    [7199, '2 h'],
    [7800, '2 h 10 min'],
  ])('duration of %d s', (seconds, expected) => {
    expect(duration(seconds)).toBe(expected);
  });

  it('lists', () => {
    expect(listing([])).toBe('');
    expect(listing(['a'])).toBe('a');
    expect(listing(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listing(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
    expect(listing(['a', 'b'], 3, 1200)).toBe('a, b and 1,198 more');
  });

  it('counts', () => {
    expect([number(1204), plural(1, 'call'), plural(2, 'call'), plural(0, 'is', 'are')]).toEqual([
      '1,204',
      '1 call',
      '2 calls',
      '0 are',
    ]);
  });

  it('tells a moment, and leaves alone what is none', () => {
    expect(moment('2026-11-24T09:14:07.000Z')).toBe('2026-11-24 09:14 UTC');
    expect(moment('yesterday')).toBe('yesterday');
  });
});
