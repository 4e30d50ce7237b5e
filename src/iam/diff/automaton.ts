import { COLON, isStar, ONE, SEGMENT_ONE, SEGMENT_STAR, STAR } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';

/** A pattern over texts. Folded: compared without case; its tokens are in lower case then. */
export interface TextPattern {
  readonly tokens: Pattern;
  readonly folded: boolean;
}

/**
 * Units from here on are no characters: each stands for the unknown value of a policy variable. A free star takes
 * them in; no other wildcard does, since the value may be of any length and hold colons.
 */
export const VARIABLE = 0x11_00_00;

export function isVariable(unit: number): boolean {
  return unit >= VARIABLE;
}

/** Place in a pattern's automaton after some text. `NOWHERE`: nothing more can match; `EVERYWHERE`: all will. */
export type Place = number;
export const NOWHERE: Place = -1;
export const EVERYWHERE: Place = -2;

/** The automaton of a pattern, made as far as it is walked. */
export interface Automaton {
  readonly pattern: TextPattern;
  readonly start: Place;
  /** By place: the tokens that may come next. In ascending order. */
  readonly tokensAt: (readonly number[])[];
  readonly placeOf: Map<string, Place>;
  readonly moves: Map<number, Place>[];
}

const AUTOMATA = new WeakMap<Pattern, Map<boolean, Automaton>>();

/** Kept for as long as the tokens are: the same pattern is asked about many times. */
export function automatonOf(pattern: TextPattern): Automaton {
  const known = AUTOMATA.get(pattern.tokens) ?? new Map<boolean, Automaton>();
  AUTOMATA.set(pattern.tokens, known);
  const found = known.get(pattern.folded);
  if (found !== undefined) return found;
  const parts = { pattern, tokensAt: [], placeOf: new Map<string, Place>(), moves: [] };
  const automaton: Automaton = { ...parts, start: place(parts, settled(pattern.tokens, [0])) };
  known.set(pattern.folded, automaton);
  return automaton;
}

export function after(automaton: Automaton, from: Place, unit: number): Place {
  if (from < 0) return from;
  const moves = automaton.moves[from] ?? new Map<number, Place>();
  const known = moves.get(unit);
  if (known !== undefined) return known;
  const { tokens, folded } = automaton.pattern;
  const next: number[] = [];
  for (const at of automaton.tokensAt[from] ?? []) {
    const token = tokens[at];
    if (token === undefined || !takes(token, unit, folded)) continue;
    next.push(isStar(token) ? at : at + 1);
  }
  const found = place(automaton, settled(tokens, next));
  moves.set(unit, found);
  return found;
}

export function acceptsAt(automaton: Automaton, at: Place): boolean {
  if (at < 0) return at === EVERYWHERE;
  return automaton.tokensAt[at]?.at(-1) === automaton.pattern.tokens.length;
}

/** What it costs to go on from a place, in tokens looked at. */
export function costAt(automaton: Automaton, at: Place): number {
  return at < 0 ? 0 : (automaton.tokensAt[at]?.length ?? 0) + 1;
}

/** Adds the units after which the automaton would go on otherwise than after any other. */
export function addUnitsAt(automaton: Automaton, at: Place, units: Set<number>): void {
  if (at < 0) return;
  for (const place of automaton.tokensAt[at] ?? []) {
    const token = automaton.pattern.tokens[place];
    if (token === undefined) continue;
    if (token >= 0) addLetter(token, automaton.pattern.folded, units);
    else if (token === SEGMENT_STAR || token === SEGMENT_ONE) units.add(COLON);
  }
}

function addLetter(unit: number, folded: boolean, units: Set<number>): void {
  units.add(unit);
  if (folded && unit >= 97 && unit <= 122) units.add(unit - 32);
}

export function acceptsUnits(pattern: TextPattern, units: readonly number[]): boolean {
  const automaton = automatonOf(pattern);
  let at = automaton.start;
  for (const unit of units) {
    if (at < 0) break;
    at = after(automaton, at, unit);
  }
  return acceptsAt(automaton, at);
}

function place(automaton: Omit<Automaton, 'start'>, tokensAt: readonly number[]): Place {
  const { tokens } = automaton.pattern;
  if (tokensAt.length === 0) return NOWHERE;
  const last = tokens.length - 1;
  if (tokens[last] === STAR && tokensAt.includes(last)) return EVERYWHERE;
  const key = tokensAt.join();
  const known = automaton.placeOf.get(key);
  if (known !== undefined) return known;
  const made = automaton.tokensAt.length;
  automaton.tokensAt.push(tokensAt);
  automaton.moves.push(new Map());
  automaton.placeOf.set(key, made);
  return made;
}

function takes(token: number, unit: number, folded: boolean): boolean {
  if (token === STAR) return true;
  if (token >= 0) return token === (folded ? lowerUnit(unit) : unit);
  if (isVariable(unit)) return false;
  return token === ONE || unit !== COLON;
}

/** Of the letters A to Z only; patterns with others are never folded. */
function lowerUnit(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** Adds what stars may skip, and drops what the latest free star makes needless. In ascending order. */
function settled(tokens: Pattern, starts: readonly number[]): readonly number[] {
  const all = new Set<number>();
  let latest = -1;
  for (const start of starts) {
    for (let at = start; !all.has(at); at++) {
      all.add(at);
      if (tokens[at] === STAR && at > latest) latest = at;
      if (!isStar(tokens[at])) break;
    }
  }
  return [...all].filter((at) => at >= latest).toSorted((one, other) => one - other);
}
