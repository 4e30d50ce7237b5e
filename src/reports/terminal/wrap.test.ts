import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from './width.ts';
import { flow, hang, wrap, wrapAtMost } from './wrap.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'B', '-', '.', ':', '倉', '🚢', 'e\u0301'),
  minLength: 1,
  maxLength: 30,
});
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

describe('wrap', () => {
  it('breaks at spaces', () => {
    expect(wrap('No bucket can be read by everyone', 12)).toEqual([
      'No bucket',
      'can be read',
      'by everyone',
    ]);
  });

  it.each([
    [
      'after a separator',
      'arn:aws:s3:::norrvik-customs-papers',
      ['arn:aws:s3:::', 'norrvik-customs-', 'papers'],
    ],
    ['before a capital', 'DescribeLoadBalancerAttributes', ['DescribeLoad', 'BalancerAttribut', 'es']],
    ['anywhere else', 'a'.repeat(20), ['a'.repeat(16), 'aaaa']],
  ])('breaks a long name %s', (_, given, expected) => {
    expect(wrap(given, 16)).toEqual(expected);
  });

  it('keeps every line within the width and every character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (given, width) => {
        const lines = wrap(given, width);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
      }),
    );
  });

  it('gives one empty line for nothing', () => {
    expect(wrap('', 10)).toEqual(['']);
  });
});

describe('wrapAtMost', () => {
  it('marks what is left out', () => {
    expect(wrapAtMost('one two three four', 9, 2)).toEqual(['one two', 'three…']);
    expect(wrapAtMost('one two', 9, 2)).toEqual(['one two']);
  });

  it('keeps to the width', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 3 }),
        (given, width, most) => {
          const lines = wrapAtMost(given, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('hang', () => {
  it('starts further lines where the text starts', () => {
    expect(hang('→ ', 'turn it on', 9)).toEqual(['→ turn it', '  on']);
  });
});

describe('flow', () => {
  it('breaks between parts only', () => {
    expect(flow(['1 pass', '2 fail', '3 unknown'], ' · ', 18)).toEqual(['1 pass · 2 fail', '3 unknown']);
    expect(flow([], ' · ', 18)).toEqual([]);
  });
});
