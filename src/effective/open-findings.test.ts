import { expect, it } from 'vitest';
import { countNames, listCounts } from './open-findings.ts';

it('lists the most frequent names first, and counts the rest', () => {
  expect(listCounts(countNames(['b', 'a', 'b', 'c', 'd', 'e', 'f']))).toBe(
    'b (2), a (1), c (1), d (1), e (1) and 1 more',
  );
});
