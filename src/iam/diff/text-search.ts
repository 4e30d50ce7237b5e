import { isStar, ONE, SEGMENT_ONE, STAR } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import { literal } from '../language/wildcard.ts';
import {
  acceptsAt,
  acceptsUnits,
  addUnitsAt,
  after,
  automatonOf,
  costAt,
  EVERYWHERE,
  NOWHERE,
} from './automaton.ts';
import type { Automaton, Place, TextPattern } from './automaton.ts';

/** Work that may still be done, counted in tokens looked at. Shared by all that one comparison does. */
export interface Budget {
  left: number;
}

export type Found =
  | { readonly state: 'text'; readonly units: readonly number[] }
  /** Proved: there is none. */
  | { readonly state: 'none' }
  | { readonly state: 'gave-up' };

/** In pieces, since a function takes no more arguments than some ten thousand. */
export function textOf(units: readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.slice(at, at + 4096));
  return text;
}

const NONE: Found = { state: 'none' };
/** Of one search, so that a single hard question does not take the whole budget. */
const MAX_NODES = 20_000;
/** Words that make a readable example out of a pattern. */
const FILLERS = ['example', 'x', 'other', ''].map(literal);
const MAX_SAMPLES = 12;

/**
 * A text that matches at least one pattern of every group of `wanted` and none of `unwanted`, a short one where
 * there are several. Exact, by walking the automata of all patterns at once, until the budget ends.
 */
export function findText(
  wanted: readonly (readonly TextPattern[])[],
  unwanted: readonly TextPattern[],
  budget: Budget,
): Found {
  const groups = withoutCovered(wanted, unwanted, budget);
  if (groups.some((group) => group.length === 0)) return NONE;
  const fits = (units: readonly number[]): boolean =>
    groups.every((group) => group.some((it) => acceptsUnits(it, units))) &&
    !unwanted.some((it) => acceptsUnits(it, units));
  const listed = groups.find((group) => group.every((it) => isFixed(it)));
  if (listed !== undefined)
    return firstThat(
      fits,
      listed.map((it) => it.tokens),
      unwanted.length,
      budget,
    );
  const sample = firstThat(fits, samplesOf(groups.flat()), unwanted.length, budget);
  return sample.state === 'none' ? walk(groups, unwanted, budget) : sample;
}

function firstThat(
  fits: (units: readonly number[]) => boolean,
  texts: Iterable<readonly number[]>,
  patterns: number,
  budget: Budget,
): Found {
  for (const units of texts) {
    budget.left -= units.length + patterns;
    if (budget.left < 0) return { state: 'gave-up' };
    if (fits(units)) return { state: 'text', units };
  }
  return NONE;
}

function isFixed({ tokens, folded }: TextPattern): boolean {
  return !folded && tokens.every((token) => token >= 0);
}

function* samplesOf(patterns: readonly TextPattern[]): Generator<readonly number[]> {
  for (const { tokens } of patterns.slice(0, MAX_SAMPLES)) {
    for (const filler of FILLERS) yield tokens.flatMap((token) => sampleOf(token, filler));
  }
}

const LETTER_X = 120;

function sampleOf(token: number, filler: readonly number[]): readonly number[] {
  if (isStar(token)) return filler;
  return [token === ONE || token === SEGMENT_ONE ? LETTER_X : token];
}

/** Leaves out what is plainly unwanted: the same pattern, or one that only goes on after a free star. */
function withoutCovered(
  wanted: readonly (readonly TextPattern[])[],
  unwanted: readonly TextPattern[],
  budget: Budget,
): readonly (readonly TextPattern[])[] {
  const same = new Set(unwanted.map(keyOf));
  const open = unwanted.filter((it) => it.tokens.at(-1) === STAR);
  budget.left -= unwanted.length;
  return wanted.map((group) => {
    budget.left -= group.length * (open.length + 1);
    if (budget.left < 0) return group;
    return group.filter((it) => !same.has(keyOf(it)) && !open.some((that) => goesOn(it, that)));
  });
}

const KEYS = new WeakMap<Pattern, string>();

function keyOf({ tokens, folded }: TextPattern): string {
  const known = KEYS.get(tokens) ?? tokens.join();
  KEYS.set(tokens, known);
  return `${folded}${known}`;
}

/** Is the pattern that one, or does it start as that does before its last star? */
function goesOn(pattern: TextPattern, open: TextPattern): boolean {
  const fixed = open.tokens.length - 1;
  return (
    pattern.folded === open.folded &&
    pattern.tokens.length >= fixed &&
    startsWith(pattern.tokens, open.tokens, fixed)
  );
}

function startsWith(tokens: Pattern, start: Pattern, length: number): boolean {
  for (let at = 0; at < length; at++) if (tokens[at] !== start[at]) return false;
  return true;
}

/** All automata side by side after some text, and that text as a chain back to the start. */
interface Node {
  readonly places: readonly Place[];
  readonly from?: Node;
  readonly unit: number;
}

interface Product {
  /** Those of the wanted groups, group by group, then the unwanted. */
  readonly automata: readonly Automaton[];
  /** Where each wanted group ends. */
  readonly ends: readonly number[];
}

function walk(
  wanted: readonly (readonly TextPattern[])[],
  unwanted: readonly TextPattern[],
  budget: Budget,
): Found {
  const product: Product = {
    automata: [...wanted.flat(), ...unwanted].map(automatonOf),
    ends: wanted.reduce<readonly number[]>((sum, group) => [...sum, (sum.at(-1) ?? 0) + group.length], []),
  };
  const open: Node[] = [];
  const seen = new Set<string>();
  const visit = (places: readonly Place[], unit: number, from?: Node): void => {
    const kept = pruned(product, places);
    if (kept === undefined) return;
    const key = kept.join();
    if (seen.has(key)) return;
    seen.add(key);
    open.push({ places: kept, unit, ...(from === undefined ? {} : { from }) });
  };
  visit(
    product.automata.map((it) => it.start),
    0,
  );
  // The list grows while it is walked: breadth first, so that the text is a short one.
  for (const node of open) {
    if (budget.left < 0 || open.length > MAX_NODES) return { state: 'gave-up' };
    if (accepts(product, node.places)) return { state: 'text', units: textTo(node) };
    const cost = node.places.reduce((sum, at, index) => sum + costOf(product, index, at), 0);
    for (const unit of unitsFrom(product, node.places)) {
      budget.left -= cost;
      visit(
        node.places.map((at, index) => move(product, index, at, unit)),
        unit,
        node,
      );
    }
  }
  return NONE;
}

function costOf(product: Product, index: number, at: Place): number {
  const automaton = product.automata[index];
  return automaton === undefined ? 0 : costAt(automaton, at);
}

function move(product: Product, index: number, at: Place, unit: number): Place {
  const automaton = product.automata[index];
  return automaton === undefined ? at : after(automaton, at, unit);
}

/** The places with what no longer matters made alike; undefined where no text can be found any more. */
function pruned({ ends }: Product, places: readonly Place[]): readonly Place[] | undefined {
  let kept = places;
  let first = 0;
  for (const end of ends) {
    const isDone = hasBetween(places, first, end, EVERYWHERE);
    if (!isDone && !hasOtherBetween(places, first, end, NOWHERE)) return undefined;
    if (isDone) kept = kept.map((at, index) => (index >= first && index < end ? EVERYWHERE : at));
    first = end;
  }
  return hasBetween(places, first, places.length, EVERYWHERE) ? undefined : kept;
}

function hasBetween(places: readonly Place[], first: number, end: number, wanted: Place): boolean {
  for (let index = first; index < end; index++) if (places[index] === wanted) return true;
  return false;
}

function hasOtherBetween(places: readonly Place[], first: number, end: number, other: Place): boolean {
  for (let index = first; index < end; index++) if (places[index] !== other) return true;
  return false;
}

function accepts({ automata, ends }: Product, places: readonly Place[]): boolean {
  const isMet = (first: number, end: number): boolean => {
    for (let index = first; index < end; index++) {
      const automaton = automata[index];
      if (automaton !== undefined && acceptsAt(automaton, places[index] ?? NOWHERE)) return true;
    }
    return false;
  };
  const firstUnwanted = ends.at(-1) ?? 0;
  return ends.every((end, group) => isMet(ends[group - 1] ?? 0, end)) && !isMet(firstUnwanted, places.length);
}

/** Stand-ins for "any other character", the most readable first. */
const OTHERS = literal('xyzabcdefghijklmnopqrstuvw0123456789-_.=+@~');

function unitsFrom(product: Product, places: readonly Place[]): readonly number[] {
  const units = new Set<number>();
  for (const [index, at] of places.entries()) {
    const automaton = product.automata[index];
    if (automaton !== undefined) addUnitsAt(automaton, at, units);
  }
  const other = OTHERS.find((unit) => !units.has(unit)) ?? unnamed(units);
  return [other, ...units];
}

/** Past ASCII, where no case is folded. */
function unnamed(units: ReadonlySet<number>): number {
  let unit = 0x4e_00;
  while (units.has(unit)) unit += 1;
  return unit;
}

function textTo(node: Node): readonly number[] {
  const units: number[] = [];
  for (let at = node; at.from !== undefined; at = at.from) units.push(at.unit);
  return units.toReversed();
}
