import { actionNumber, actionsStarting, actionTable } from '../actions/actions.ts';
import type { Pattern } from '../language/pattern.ts';
import { matchesPattern } from '../language/wildcard.ts';
import type { Rule } from './rules.ts';
import type { TextGroup } from './text-groups.ts';
import type { Budget } from './text-search.ts';

/** Actions of AWS's table, and those that it lacks but that a policy names in full, by number. */
interface Universe {
  readonly names: readonly string[];
  readonly lowerNames: readonly string[];
  /** Where the names begin that the table lacks. */
  readonly firstUnknown: number;
}

/**
 * The actions that some of `granting` name, in classes that all of `rules` treat alike; each class as the names of
 * its actions. Undefined where the budget does not suffice.
 */
export function actionClasses(
  granting: readonly Rule[],
  rules: readonly Rule[],
  budget: Budget,
): readonly (readonly string[])[] | undefined {
  const universe = universeOf(granting);
  const classOf = new Int32Array(universe.names.length);
  const members = new Map<string, ReadonlySet<number>>();
  let classes = 1;
  for (const { actions } of rules) {
    if (members.has(actions.group.id)) continue;
    const found = membersOf(actions.group, universe, budget);
    if (found === undefined) return undefined;
    members.set(actions.group.id, found);
    classes = split(classOf, found, classes);
  }
  const granted = grantedBy(granting, members, universe.names.length);
  const byClass = Map.groupBy(granted, (number) => classOf[number] ?? 0);
  return [...byClass.values()].map((numbers) => numbers.map((it) => universe.names[it] ?? ''));
}

const WILDCARD = /[*?]/;

function universeOf(granting: readonly Rule[]): Universe {
  const { names, lowerNames } = actionTable();
  const written = granting.flatMap((it) => it.statement.actions ?? []);
  const unknown = written.filter((it) => !WILDCARD.test(it) && actionNumber(it) === undefined);
  const distinct = new Map(unknown.map((it) => [it.toLowerCase(), it]));
  return {
    names: [...names, ...distinct.values()],
    lowerNames: [...lowerNames, ...distinct.keys()],
    firstUnknown: names.length,
  };
}

function membersOf(group: TextGroup, universe: Universe, budget: Budget): ReadonlySet<number> | undefined {
  const members = new Set<number>();
  const { lowerNames, firstUnknown } = universe;
  for (const { wide } of group.patterns) {
    const { first, end, isWhole } = runOf(wide.tokens);
    budget.left -= end - first + lowerNames.length - firstUnknown + 20;
    if (budget.left < 0) return undefined;
    for (let number = first; number < end; number++) {
      if (isWhole || matchesPattern(wide.tokens, lowerNames[number] ?? '')) members.add(number);
    }
    for (let number = firstUnknown; number < lowerNames.length; number++) {
      if (matchesPattern(wide.tokens, lowerNames[number] ?? '')) members.add(number);
    }
  }
  return members;
}

/** The actions that start as the pattern does before its first wildcard; whether that is all that it asks. */
function runOf(tokens: Pattern): { readonly first: number; readonly end: number; readonly isWhole: boolean } {
  const wildcard = tokens.findIndex((it) => it < 0);
  const fixed = wildcard < 0 ? tokens : tokens.slice(0, wildcard);
  const run = actionsStarting(String.fromCharCode(...fixed.slice(0, 256)));
  return { ...run, isWhole: wildcard === tokens.length - 1 && tokens[wildcard] === -1 };
}

function split(classOf: Int32Array, members: ReadonlySet<number>, classes: number): number {
  const moved = new Map<number, number>();
  let next = classes;
  for (const number of members) {
    const old = classOf[number] ?? 0;
    const now = moved.get(old) ?? next++;
    moved.set(old, now);
    classOf[number] = now;
  }
  return next;
}

function grantedBy(
  granting: readonly Rule[],
  members: ReadonlyMap<string, ReadonlySet<number>>,
  size: number,
): readonly number[] {
  const granted = new Uint8Array(size);
  for (const { actions } of granting) {
    const listed = members.get(actions.group.id) ?? new Set();
    if (actions.inside) for (const number of listed) granted[number] = 1;
    else for (let number = 0; number < size; number++) if (!listed.has(number)) granted[number] = 1;
  }
  return [...granted.keys()].filter((number) => granted[number] === 1);
}
