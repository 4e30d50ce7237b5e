import { accepts, asSingle, COLON, isStar, SEGMENT_ONE, SEGMENT_STAR, STAR } from './pattern.ts';
import type { Pattern } from './pattern.ts';

/** Tokens looked at before the proof is given up. */
const MAX_STEPS = 300_000;
/** Stands for every character that the covering pattern does not name. */
const OTHER = -1;

interface Search {
  readonly a: Pattern;
  readonly b: Pattern;
  readonly alphabet: readonly number[];
  readonly seen: Set<string>;
  readonly open: Node[];
  steps: number;
}

/** Place in `b`, with every place where `a` can be after the same text. */
interface Node {
  readonly at: number;
  readonly places: readonly number[];
}

/**
 * Does `a` match all that `b` matches, by following every text of `b` through all places of `a` at once?
 * Needed for pairs such as `?*` and `*a`, which no token-by-token comparison sees. False where the search
 * grows too large.
 */
export function provesInclusion(a: Pattern, b: Pattern): boolean {
  const search: Search = { a, b, alphabet: alphabetOf(a), seen: new Set(), open: [], steps: 0 };
  visit(search, 0, settle(a, [0]));
  for (let node = search.open.pop(); node !== undefined; node = search.open.pop()) {
    // Whatever `b` still has to come matches some text, so a text that `a` cannot follow is a counterexample.
    if (node.places.length === 0) return false;
    if (node.at === b.length && !node.places.includes(a.length)) return false;
    follow(search, node);
    if (search.steps > MAX_STEPS) return false;
  }
  return true;
}

function follow(search: Search, node: Node): void {
  const token = search.b[node.at];
  if (token === undefined) return;
  if (isStar(token)) visit(search, node.at + 1, node.places);
  const next = isStar(token) ? node.at : node.at + 1;
  if (token >= 0) return visit(search, next, after(search, node.places, token));
  for (const unit of search.alphabet) {
    if (accepts(asSingle(token), unit)) visit(search, next, after(search, node.places, unit));
  }
}

function visit(search: Search, at: number, places: readonly number[]): void {
  if (search.a[search.a.length - 1] === STAR && places.includes(search.a.length - 1)) return;
  const key = `${at}:${places.join()}`;
  if (search.seen.has(key)) return;
  search.seen.add(key);
  search.open.push({ at, places });
}

function after(search: Search, places: readonly number[], unit: number): readonly number[] {
  search.steps += places.length + 1;
  const next: number[] = [];
  for (const place of places) {
    const token = search.a[place];
    if (token === undefined || !accepts(asSingle(token), unit)) continue;
    next.push(isStar(token) ? place : place + 1);
  }
  return settle(search.a, next);
}

/** Adds what stars may skip, and drops what the latest free star makes needless. In ascending order. */
function settle(a: Pattern, places: readonly number[]): readonly number[] {
  const all = new Set<number>();
  for (const start of places) {
    for (let place = start; !all.has(place); place++) {
      all.add(place);
      if (!isStar(a[place])) break;
    }
  }
  let latest = -1;
  for (const place of all) if (a[place] === STAR && place > latest) latest = place;
  return [...all].filter((place) => place >= latest).toSorted((x, y) => x - y);
}

function alphabetOf(a: Pattern): readonly number[] {
  const units = new Set(a.filter((token) => token >= 0));
  if (a.includes(SEGMENT_STAR) || a.includes(SEGMENT_ONE)) units.add(COLON);
  return [...units, OTHER];
}
