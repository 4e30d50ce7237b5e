import { actionsStarting, actionTable } from '../actions/actions.ts';
import { compile, matchesPattern } from '../language/wildcard.ts';
import { addRun, emptyBits } from './bits.ts';
import type { Bits } from './bits.ts';

/**
 * Actions as runs of their numbers, `[first, end, first, end, …]`: ascending, apart from each other, each without
 * its end. A pattern of the policy language is nearly always one run.
 */
export type Runs = readonly number[];

/** How many actions there are: the size of every set of actions. */
export function actionCount(): number {
  return actionTable().names.length;
}

/** Patterns remembered, more than any account was seen to have; then all are forgotten, to bound what is kept. */
const MAX_KNOWN = 100_000;
const KNOWN = new Map<string, Runs>();

/** The actions that a pattern names, in any case. Empty where AWS has none that it could mean. */
export function actionsNamed(pattern: string): Runs {
  const known = KNOWN.get(pattern);
  if (known !== undefined) return known;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  const runs = find(pattern.toLowerCase().replaceAll(/\*{2,}/g, '*'));
  KNOWN.set(pattern, runs);
  return runs;
}

function find(pattern: string): Runs {
  const wildcard = pattern.search(/[*?]/);
  const head = wildcard < 0 ? pattern : pattern.slice(0, wildcard);
  const { first, end } = actionsStarting(head);
  if (wildcard < 0) return actionTable().lowerNames[first] === pattern ? [first, first + 1] : [];
  if (wildcard === pattern.length - 1 && pattern.endsWith('*')) return first === end ? [] : [first, end];
  return among(pattern, first, end);
}

let longestName: number | undefined;

function among(pattern: string, first: number, end: number): Runs {
  const { lowerNames } = actionTable();
  longestName ??= Math.max(...lowerNames.map((it) => it.length));
  // Whatever is no star takes one character, so a longer pattern, made to be slow, is not tried at all.
  if (pattern.replaceAll('*', '').length > longestName) return [];
  const tokens = compile(pattern);
  const runs: number[] = [];
  for (let action = first; action < end; action++) {
    if (!matchesPattern(tokens, lowerNames[action] ?? '')) continue;
    if (runs.at(-1) === action) runs[runs.length - 1] = action + 1;
    else runs.push(action, action + 1);
  }
  return runs;
}

/** The actions that any of the patterns names. */
export function actionsNamedBy(patterns: readonly string[]): Runs {
  const [only, ...more] = patterns;
  if (only === undefined) return [];
  return more.length === 0 ? actionsNamed(only) : unionOfRuns(patterns.map(actionsNamed));
}

/** The actions that are in any of the lists. */
export function unionOfRuns(lists: readonly Runs[]): Runs {
  const [only, ...more] = lists;
  if (only === undefined) return [];
  if (more.length === 0) return only;
  const found: (readonly [number, number])[] = [];
  for (const runs of lists) found.push(...runsIn(runs));
  return merged(found.toSorted(([one], [other]) => one - other));
}

function merged(sorted: readonly (readonly [number, number])[]): Runs {
  const runs: number[] = [];
  for (const [first, end] of sorted) {
    const last = runs.at(-1);
    if (last === undefined || first > last) runs.push(first, end);
    else if (end > last) runs[runs.length - 1] = end;
  }
  return runs;
}

/** Every action but these. */
export function otherActions(runs: Runs): Runs {
  const bounds = [0, ...runs, actionCount()];
  const others: number[] = [];
  for (let index = 0; index < bounds.length; index += 2) {
    const [first = 0, end = 0] = bounds.slice(index, index + 2);
    if (first < end) others.push(first, end);
  }
  return others;
}

export function* runsIn(runs: Runs): Generator<readonly [first: number, end: number]> {
  for (let index = 0; index < runs.length; index += 2) yield [runs[index] ?? 0, runs[index + 1] ?? 0];
}

export function runsHave(runs: Runs, action: number): boolean {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] ?? 0) <= action) low = middle + 1;
    else high = middle;
  }
  // Within a run, one bound more lies at or below the action than lies behind it in pairs.
  return low % 2 === 1;
}

let none: Bits | undefined;

/** The empty set of actions, shared: never change it. */
export function noActions(): Bits {
  none ??= emptyBits(actionCount());
  return none;
}

export function addRuns(bits: Bits, runs: Runs): void {
  for (let index = 0; index < runs.length; index += 2) addRun(bits, runs[index] ?? 0, runs[index + 1] ?? 0);
}

/** The actions that any of the patterns names, as a set. */
export function actionSet(patterns: readonly string[]): Bits {
  const bits = emptyBits(actionCount());
  for (const pattern of patterns) addRuns(bits, actionsNamed(pattern));
  return bits;
}

/** Those of the patterns that name no action of the table: misspelt, or newer than it. */
export function unknownPatterns(patterns: readonly string[]): readonly string[] {
  return patterns.filter((it) => actionsNamed(it).length === 0);
}
