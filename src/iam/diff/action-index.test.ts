import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionCovers, actionsMeet } from '../language/scope.ts';
import { matches } from '../language/wildcard.ts';
import { listsAction, listsPattern } from './action-index.ts';
import { actionPattern } from './text-groups.ts';
import type { TextGroup } from './text-groups.ts';

function groupOf(patterns: readonly string[]): TextGroup {
  return { id: patterns.join(), patterns: patterns.map(actionPattern) };
}

const pattern = fc.oneof(
  fc.stringMatching(/^[st]:[ab]{0,2}[ab*?]{0,3}$/),
  fc.constantFrom('*', '*:*', 's:*', 't:a*', '*:a*', 's:?', 't:ab'),
);
const patterns = fc.array(pattern, { minLength: 1, maxLength: 5 });

describe('a list of actions', () => {
  it('has an action if one of its patterns matches it', () => {
    fc.assert(
      fc.property(patterns, fc.stringMatching(/^[st]:[ab]{0,4}$/), (list, action) => {
        expect(listsAction(groupOf(list), action)).toBe(list.some((it) => matches(it, action)));
      }),
      { numRuns: 2000 },
    );
  });

  it('says "all" and "none" of a pattern only where that is so', () => {
    fc.assert(
      fc.property(patterns, pattern, (list, asked) => {
        const listed = listsPattern(groupOf(list), actionPattern(asked).wide);
        if (listed === 'all') expect(list.some((it) => actionCovers(it, asked))).toBe(true);
        if (listed === 'none') expect(list.some((it) => actionsMeet(it, asked))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['s:a*', 's:ab*', 'all'],
    ['s:a*', 's:a*', 'all'],
    ['s:*b', 's:*b', 'all'],
    ['s:ab', 's:a*', 'some'],
    ['s:ab', 's:b*', 'none'],
    ['t:*', 's:*', 'none'],
  ] as const)('%s of %s: %s', (listed, asked, wanted) => {
    expect(listsPattern(groupOf([listed]), actionPattern(asked).wide)).toBe(wanted);
  });
});
