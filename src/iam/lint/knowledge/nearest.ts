import type { Steps } from '../steps.ts';

const LONGEST_NAME = 80;

/**
 * The candidate that is spelled most like the name, without case; undefined where none is close (at most one
 * edit in four characters), or where the steps have run out.
 */
export function nearest(name: string, candidates: Iterable<string>, steps: Steps): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    if (!steps.take(candidate.length * wanted.length)) return best;
    const distance = editDistance(wanted, candidate.toLowerCase(), least);
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours; `limit` where there are as many or more. */
function editDistance(one: string, other: string, limit: number): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const edit = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(swapped ? Math.min(edit, (before[j - 2] ?? 0) + 1) : edit);
    }
    if (Math.min(...row) >= limit) return limit;
    before = above;
    above = row;
  }
  return above[other.length] ?? limit;
}
