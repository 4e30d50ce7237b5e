import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ONE, SEGMENT_ONE, SEGMENT_STAR, STAR } from '../language/pattern.ts';
import type { TextPattern } from './automaton.ts';
import { findText, textOf } from './text-search.ts';

/** By the definition, with everything tried. */
function matches({ tokens, folded }: TextPattern, text: string, token = 0, at = 0): boolean {
  const wanted = tokens[token];
  if (wanted === undefined) return at === text.length;
  const letter = text[at];
  const next = (): boolean => matches({ tokens, folded }, text, token + 1, at + 1);
  if (wanted === STAR || wanted === SEGMENT_STAR) {
    if (matches({ tokens, folded }, text, token + 1, at)) return true;
    if (letter === undefined || (wanted === SEGMENT_STAR && letter === ':')) return false;
    return matches({ tokens, folded }, text, token, at + 1);
  }
  if (letter === undefined) return false;
  if (wanted === ONE) return next();
  if (wanted === SEGMENT_ONE) return letter !== ':' && next();
  return (folded ? letter.toLowerCase() : letter) === String.fromCharCode(wanted) && next();
}

const LETTERS = ['a', 'b', 'A', ':', 'z'];

/** All texts of up to four letters. */
const TEXTS = [0, 1, 2, 3].reduce(
  (all) => [...new Set([...all, ...all.flatMap((text) => LETTERS.map((letter) => text + letter))])],
  [''],
);

const token = fc.constantFrom(97, 98, 58, STAR, STAR, ONE, SEGMENT_STAR, SEGMENT_ONE);
const exact = fc
  .array(fc.oneof(token, fc.constant(65)), { maxLength: 4 })
  .map((tokens) => ({ tokens, folded: false }));
const folded = fc.array(token, { maxLength: 4 }).map((tokens) => ({ tokens, folded: true }));
const pattern: fc.Arbitrary<TextPattern> = fc.oneof(
  { weight: 3, arbitrary: exact },
  { weight: 1, arbitrary: folded },
);
const group = fc.array(pattern, { minLength: 1, maxLength: 3 });

describe('a text in all of some groups and in none of some patterns', () => {
  it('is found if and only if there is one', () => {
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 3 }),
        fc.array(pattern, { maxLength: 4 }),
        (wanted, unwanted) => {
          const fits = (text: string): boolean =>
            wanted.every((list) => list.some((it) => matches(it, text))) &&
            !unwanted.some((it) => matches(it, text));
          const found = findText(wanted, unwanted, { left: 1_000_000 });
          expect(found.state).not.toBe('gave-up');
          if (found.state === 'text') expect(fits(textOf(found.units))).toBe(true);
          else expect(TEXTS.filter(fits)).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is given up when the budget ends, and not denied', () => {
    const hard = Array.from({ length: 12 }, (_, index) => ({
      tokens: [STAR, 97, ...Array.from({ length: index + 4 }, () => ONE), 98, STAR],
      folded: false,
    }));
    expect(
      findText(
        hard.map((it) => [it]),
        [{ tokens: [STAR, 58, STAR], folded: false }],
        { left: 500 },
      ),
    ).toEqual({
      state: 'gave-up',
    });
  });
});
