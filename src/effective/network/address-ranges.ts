import type { AddressFamily, AddressRange } from '../cidr.ts';
import { ADDRESS_BITS, parseCidr, rangeOf } from '../cidr.ts';

/** Sets of addresses of one family: ranges that are sorted and neither overlap nor touch. */
export type Ranges = readonly AddressRange[];

export const NONE: Ranges = [];

export function everywhere(family: AddressFamily): Ranges {
  return [{ start: 0n, end: 1n << BigInt(ADDRESS_BITS[family]) }];
}

/** The addresses of a block; none where the text is no block of the family. */
export function blockOf(text: string, family: AddressFamily): Ranges {
  const block = parseCidr(text, family);
  return block === null ? NONE : [rangeOf(block, family)];
}

export function union(...sets: readonly Ranges[]): Ranges {
  const sorted = sets.flat().toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const joined: AddressRange[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last === undefined || last.end < range.start) joined.push(range);
    else if (last.end < range.end) joined[joined.length - 1] = { start: last.start, end: range.end };
  }
  return joined;
}

export function intersection(a: Ranges, b: Ranges): Ranges {
  const shared: AddressRange[] = [];
  let [at, bt] = [0, 0];
  for (let [one, other] = [a[0], b[0]]; one !== undefined && other !== undefined;) {
    const start = one.start > other.start ? one.start : other.start;
    const end = one.end < other.end ? one.end : other.end;
    if (start < end) shared.push({ start, end });
    if (one.end < other.end) one = a[++at];
    else other = b[++bt];
  }
  return shared;
}

/** What is in `a` and not in `b`. */
export function difference(a: Ranges, b: Ranges): Ranges {
  const left: AddressRange[] = [];
  for (const range of a) {
    let start = range.start;
    for (const hole of b) {
      if (hole.end <= start || hole.start >= range.end) continue;
      if (hole.start > start) left.push({ start, end: hole.start });
      start = hole.end > start ? hole.end : start;
    }
    if (start < range.end) left.push({ start, end: range.end });
  }
  return left;
}
