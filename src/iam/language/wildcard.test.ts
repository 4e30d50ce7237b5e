import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversResource, intersectsResource, matchesResource } from './resources.ts';
import { covers, intersects, matches } from './wildcard.ts';

/** The plainest matcher there is: by the definition, with memory. */
function reference(pattern: string, text: string): boolean {
  const known = new Map<string, boolean>();
  const from = (i: number, j: number): boolean => {
    const key = `${i},${j}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const result = step(i, j);
    known.set(key, result);
    return result;
  };
  const step = (i: number, j: number): boolean => {
    if (i === pattern.length) return j === text.length;
    if (pattern[i] === '*') return from(i + 1, j) || (j < text.length && from(i, j + 1));
    return j < text.length && (pattern[i] === '?' || pattern[i] === text[j]) && from(i + 1, j + 1);
  };
  return from(0, 0);
}

describe('matches', () => {
  it.each([
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['?', '', false],
    ['a*b*c', 'aXbYc', true],
    ['a*b*c', 'aXcYb', false],
    ['*ab', 'aab', true],
    ['*aab', 'aaab', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['**', 'x', true],
    ['s3:Get*', 's3:GetObject', true],
    ['s3:Get*', 's3:getobject', false],
    ['a.c', 'abc', false],
    ['[a]', 'a', false],
    ['\\*', '\\x', true],
  ])('%s on %s is %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it('can ignore case', () => {
    expect(matches('S3:GET*', 's3:getObject', { ignoreCase: true })).toBe(true);
  });

  const glob = fc.stringMatching(/^[ab*?]{0,10}$/);
  const word = fc.stringMatching(/^[ab]{0,12}$/);

  it('agrees with the definition', () => {
    fc.assert(
      fc.property(glob, word, (pattern, text) => {
        expect(matches(pattern, text)).toBe(reference(pattern, text));
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with the definition where the quick way gives up', () => {
    const slowGlob = fc.array(fc.constantFrom('a', 'a', 'a', 'aa', '*', '?', 'b'), { maxLength: 60 });
    const slowWord = fc.array(fc.constantFrom('a', 'a', 'a', 'b'), { maxLength: 300 });
    fc.assert(
      fc.property(slowGlob, slowWord, (parts, letters) => {
        const pattern = `*${parts.join('')}`;
        expect(matches(pattern, letters.join(''))).toBe(reference(pattern, letters.join('')));
      }),
      { numRuns: 200 },
    );
  });

  // Trying every way that the stars could take would last longer than a test may.
  it('is done with patterns made to be slow', () => {
    const text = `${'a'.repeat(10_000)}c`;
    expect(matches('a*'.repeat(1000), text)).toBe(true);
    expect(matches(`${'*a'.repeat(1000)}b`, text)).toBe(false);
    expect(matches(`${'*?a'.repeat(300)}b`, text)).toBe(false);
    expect(matches(`*${'a'.repeat(1000)}b`, text)).toBe(false);
    expect(matches('*'.repeat(100_000), text)).toBe(true);
  });
});

describe('covers and intersects', () => {
  it.each([
    ['*', 'anything*', true, true],
    ['s3:*', 's3:Get*', true, true],
    ['s3:Get*', 's3:*', false, true],
    ['s3:Get*', 's3:Put*', false, false],
    ['s3:*Object', 's3:Get*', false, true],
    ['s3:Get*', 's3:GetObject', true, true],
    ['?*', '*a', true, true],
    ['*?', '?*', true, true],
    ['?*', '*', false, true],
    ['*a*', 'ba*c', true, true],
    ['*a?', '*aa', true, true],
    ['*ab*', 'a*b', false, true],
    ['a*b', 'ab', true, true],
    ['a?', 'a', false, false],
    ['', '', true, true],
    ['', '*', false, true],
    ['**', '*', true, true],
    ['??', '?', false, false],
    ['*a*b*', '*b*a*', false, true],
  ])('%s and %s: covers %s, intersects %s', (a, b, expectedCovers, expectedIntersects) => {
    expect(covers(a, b)).toBe(expectedCovers);
    expect(intersects(a, b)).toBe(expectedIntersects);
    expect(intersects(b, a)).toBe(expectedIntersects);
  });

  const glob = fc.stringMatching(/^[ab*?]{0,6}$/);
  const words = allWords('abz', 6);

  it('are what they say on every short text', () => {
    fc.assert(
      fc.property(glob, glob, (a, b) => {
        const inB = words.filter((it) => matches(b, it));
        const inBoth = inB.filter((it) => matches(a, it));
        // Texts of 6 over two letters and one that neither pattern has are enough for patterns this short,
        // save that a text of both may need to be longer.
        if (covers(a, b)) expect(inBoth.length).toBe(inB.length);
        if (inBoth.length > 0) expect(intersects(a, b)).toBe(true);
        if (!intersects(a, b)) expect(inBoth).toEqual([]);
        if (inBoth.length < inB.length) expect(covers(a, b)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is exact: what is not covered has a short counterexample', () => {
    const tiny = fc.stringMatching(/^[ab*?]{0,4}$/);
    fc.assert(
      fc.property(tiny, tiny, (a, b) => {
        const counterexample = words.some((it) => matches(b, it) && !matches(a, it));
        expect(covers(a, b)).toBe(!counterexample);
        expect(intersects(a, b)).toBe(words.some((it) => matches(a, it) && matches(b, it)));
      }),
      { numRuns: 300 },
    );
  });

  it('give the safe answer in time on patterns made to be slow', () => {
    const slow = `*a${'?'.repeat(60)}`;
    expect(covers(slow, `*b*a${'?'.repeat(30)}*${'?'.repeat(31)}`)).toBe(false);
    const long = '*a'.repeat(5000);
    expect(covers(long, '*b'.repeat(5000))).toBe(false);
    expect(covers(long, long)).toBe(true);
    expect(intersects(long, '*b'.repeat(5000))).toBe(true);
  });
});

function allWords(letters: string, length: number): readonly string[] {
  let last = [''];
  const all = [...last];
  for (let size = 1; size <= length; size++) {
    last = last.flatMap((it) => [...letters].map((letter) => it + letter));
    all.push(...last);
  }
  return all;
}

describe('resources', () => {
  const object = 'arn:aws:s3:::bucket/a/b:c.txt';
  it.each([
    ['*', object, true],
    ['arn:aws:s3:::bucket/*', object, true],
    ['arn:aws:s3:::bucket', object, false],
    ['arn:aws:s3:::buck*', object, true],
    ['arn:aws:s3:::*/a/b?c.txt', object, false],
    ['arn:aws:s3:::bucket/a/b:c.txt', object, true],
    ['arn:aws:s3', object, true],
    ['arn:aws:s3:::', object, false],
    ['arn:aws:s3:*', object, true],
    ['arn:*:s3:*:*:bucket/*', object, true],
    ['arn:aws:sqs:*:111122223333:q*', 'arn:aws:sqs:eu-west-1:111122223333:queue', true],
    ['arn:aws:sqs:*:111122223333:q*', 'arn:aws:sqs:eu-west-1:999999999999:queue', false],
    ['arn:aws:sqs:eu-*-1:111122223333:*', 'arn:aws:sqs:eu-west-1:111122223333:queue', true],
    // A star inside a segment does not reach over the colon; one at its end may.
    ['arn:aws:sqs:e*1:111122223333:q', 'arn:aws:sqs:eu:x1:111122223333:q', false],
    ['arn:aws:sqs:e*:111122223333:q', 'arn:aws:sqs:eu:x1:111122223333:q', true],
    ['arn:aws:s3:::bucket/${aws:username}', 'arn:aws:s3:::bucket/x', false],
    ['arn:aws:s3:::bucket/${*}', 'arn:aws:s3:::bucket/*', true],
    ['arn:aws:s3:::bucket/${*}', 'arn:aws:s3:::bucket/x', false],
  ])('%s on %s is %s', (pattern, arn, expected) => {
    expect(matchesResource(pattern, arn)).toBe(expected);
  });

  it.each([
    ['arn:aws:s3:::b/*', 'arn:aws:s3:::b/*', true, true],
    ['arn:aws:s3:::b*', 'arn:aws:s3:::b/*', true, true],
    ['*', 'arn:aws:s3:::b', true, true],
    ['arn:aws:s3:::*', 'arn:aws:s3:::b/*', true, true],
    ['arn:aws:s3:::b/x/*', 'arn:aws:s3:::b/*', false, true],
    ['arn:aws:s3:::b', 'arn:aws:s3:::b/*', false, false],
    ['arn:aws:s3', 'arn:aws:s3:::b', true, true],
    ['arn:aws:s3:::b/${aws:username}/*', 'arn:aws:s3:::b/x/y', false, true],
    ['arn:aws:s3:::b/${aws:username}/*', 'arn:aws:s3:::b/${aws:username}/*', true, true],
    ['arn:aws:s3:::b/*', 'arn:aws:s3:::b/${aws:username}', true, true],
  ])('%s and %s: covers %s, intersects %s', (a, b, expectedCovers, expectedIntersects) => {
    expect(coversResource(a, b)).toBe(expectedCovers);
    expect(intersectsResource(a, b)).toBe(expectedIntersects);
  });

  it('takes variables as plain text in a 2008-10-17 policy', () => {
    expect(coversResource('arn:aws:s3:::b/${a}*', 'arn:aws:s3:::b/${a}x', '2008-10-17')).toBe(true);
    expect(intersectsResource('arn:aws:s3:::b/${a}', 'arn:aws:s3:::b/x', '2008-10-17')).toBe(false);
  });
});
