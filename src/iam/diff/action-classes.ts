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
  const partition = onePart(universe.names.length);
  const members = new Map<string, Int32Array>();
  for (const { actions } of rules) {
    if (members.has(actions.group.id)) continue;
    const found = membersOf(actions.group, universe, budget);
    if (found === undefined) return undefined;
    members.set(actions.group.id, found);
    split(partition, found);
  }
  const granted = grantedBy(granting, members, universe.names.length);
  const classes = new Map<number, string[]>();
  for (const [number, isGranted] of granted.entries()) {
    if (isGranted === 0) continue;
    const part = partition.partOf[number] ?? 0;
    const names = classes.get(part) ?? [];
    if (names.length === 0) classes.set(part, names);
    names.push(universe.names[number] ?? '');
  }
  return [...classes.values()];
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

/** Ascending within a pattern's run; no number twice. */
function membersOf(group: TextGroup, universe: Universe, budget: Budget): Int32Array | undefined {
  const { lowerNames, firstUnknown } = universe;
  const taken = new Uint8Array(lowerNames.length);
  const members: number[] = [];
  const consider = ({ wide }: TextGroup['patterns'][number], isWhole: boolean, number: number): void => {
    if (taken[number] === 1) return;
    if (!isWhole && !matchesPattern(wide.tokens, lowerNames[number] ?? '')) return;
    taken[number] = 1;
    members.push(number);
  };
  for (const pattern of group.patterns) {
    const { first, end, isWhole } = runOf(pattern.wide.tokens);
    // A name is told apart by its first letters in most cases, but not by a pattern that starts with a star.
    const cost = isWhole ? 1 : 4;
    budget.left -= cost * (end - first) + 4 * (lowerNames.length - firstUnknown) + 20;
    if (budget.left < 0) return undefined;
    for (let number = first; number < end; number++) consider(pattern, isWhole, number);
    for (let number = firstUnknown; number < lowerNames.length; number++) consider(pattern, false, number);
  }
  return Int32Array.from(members);
}

/** The actions that start as the pattern does before its first wildcard; whether that is all that it asks. */
function runOf(tokens: Pattern): { readonly first: number; readonly end: number; readonly isWhole: boolean } {
  const wildcard = tokens.findIndex((it) => it < 0);
  const fixed = wildcard < 0 ? tokens : tokens.slice(0, wildcard);
  const run = actionsStarting(String.fromCharCode(...fixed.slice(0, 256)));
  return { ...run, isWhole: wildcard === tokens.length - 1 && tokens[wildcard] === -1 };
}

interface Partition {
  /** By action. */
  readonly partOf: Int32Array;
  /** By part: the part that its members move to while it is split, and in which split that was. */
  readonly movedTo: Int32Array;
  readonly movedIn: Int32Array;
  parts: number;
  splits: number;
}

function onePart(size: number): Partition {
  return {
    partOf: new Int32Array(size),
    movedTo: new Int32Array(2 * size + 2),
    movedIn: new Int32Array(2 * size + 2),
    parts: 1,
    splits: 0,
  };
}

/** Parts those who are members from those who are not. Parts that empty keep their number. */
function split(partition: Partition, members: Int32Array): void {
  const { partOf, movedTo, movedIn } = partition;
  const round = ++partition.splits;
  if (partition.parts + members.length > movedTo.length) renumber(partition);
  for (const number of members) {
    const old = partOf[number] ?? 0;
    if (movedIn[old] !== round) {
      movedIn[old] = round;
      movedTo[old] = partition.parts++;
    }
    partOf[number] = movedTo[old] ?? 0;
  }
}

function renumber(partition: Partition): void {
  const { partOf, movedIn } = partition;
  const numbers = new Map<number, number>();
  for (const [index, old] of partOf.entries()) {
    const now = numbers.get(old) ?? numbers.size;
    numbers.set(old, now);
    partOf[index] = now;
  }
  partition.parts = numbers.size;
  movedIn.fill(0);
}

function grantedBy(
  granting: readonly Rule[],
  members: ReadonlyMap<string, Int32Array>,
  size: number,
): Uint8Array {
  const granted = new Uint8Array(size);
  for (const { actions } of new Map(
    granting.map((it) => [`${it.actions.inside} ${it.actions.group.id}`, it]),
  ).values()) {
    const listed = members.get(actions.group.id) ?? new Int32Array();
    if (actions.inside) for (const number of listed) granted[number] = 1;
    else addOthers(granted, listed);
  }
  return granted;
}

function addOthers(granted: Uint8Array, listed: Int32Array): void {
  const excepted = new Uint8Array(granted.length);
  for (const number of listed) excepted[number] = 1;
  for (const [number, isExcepted] of excepted.entries()) if (isExcepted === 0) granted[number] = 1;
}
