import { COLON, STAR } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import { literal } from '../language/wildcard.ts';
import { acceptsUnits } from './automaton.ts';
import type { TextPattern } from './automaton.ts';
import type { TextGroup } from './text-groups.ts';

/** A list of actions made ready for many questions: lists of thousands are met, and most are plain. */
interface ActionIndex {
  /** Actions named in full, and what patterns that only end with a star start with; each also sorted. */
  readonly texts: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly sortedTexts: readonly string[];
  readonly sortedStarts: readonly string[];
  readonly others: readonly TextPattern[];
}

const EVERYTHING: Pattern = [STAR, COLON, STAR];

const INDEXES = new WeakMap<TextGroup, ActionIndex>();

function indexOf(group: TextGroup): ActionIndex {
  const known = INDEXES.get(group);
  if (known !== undefined) return known;
  const [texts, starts, others] = [new Set<string>(), new Set<string>(), [] as TextPattern[]];
  for (const { wide } of group.patterns) {
    // `*:*` is every action, and so starts with nothing in particular.
    const fixed = fixedStart(wide.tokens);
    if (isSame(wide.tokens, EVERYTHING)) {
      starts.add('');
      continue;
    }
    const rest = wide.tokens.length - fixed.length;
    if (rest === 0) texts.add(fixed);
    else if (rest === 1 && wide.tokens.at(-1) === STAR) starts.add(fixed);
    else others.push(wide);
  }
  const sortedTexts = [...texts].toSorted();
  const index = { texts, starts, sortedTexts, sortedStarts: [...starts].toSorted(), others };
  INDEXES.set(group, index);
  return index;
}

/** What a scan of the list costs, in patterns. */
export function sizeOf(group: TextGroup): number {
  return indexOf(group).others.length + 1;
}

/** Is an action, in lower case, in the list? */
export function listsAction(group: TextGroup, action: string): boolean {
  const { texts, starts, others } = indexOf(group);
  if (texts.has(action) || hasStartOf(starts, action)) return true;
  if (others.length === 0) return false;
  const units = literal(action);
  return others.some((it) => acceptsUnits(it, units));
}

/**
 * Are all actions that a pattern matches in the list, or none of them? "Some" where it is not seen at a glance.
 */
export function listsPattern(group: TextGroup, { tokens }: TextPattern): 'all' | 'some' | 'none' {
  const { starts, sortedTexts, sortedStarts, others } = indexOf(group);
  const start = fixedStart(tokens);
  if (hasStartOf(starts, start) || others.some((it) => isSame(it.tokens, tokens))) return 'all';
  const mayMeet =
    hasGoingOn(sortedTexts, start) ||
    hasGoingOn(sortedStarts, start) ||
    others.some((it) => agree(fixedStart(it.tokens), start));
  return mayMeet ? 'some' : 'none';
}

/** Is the text, or what it starts with, in the set? */
function hasStartOf(starts: ReadonlySet<string>, text: string): boolean {
  if (starts.size === 0) return false;
  for (let end = 0; end <= text.length; end++) if (starts.has(text.slice(0, end))) return true;
  return false;
}

/** Does one of the sorted texts start so? */
function hasGoingOn(sorted: readonly string[], start: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(start) ?? false;
}

function agree(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function isSame(one: Pattern, other: Pattern): boolean {
  return one.length === other.length && one.every((token, index) => token === other[index]);
}

const STARTS = new WeakMap<Pattern, string>();

/** What comes before the first wildcard. */
function fixedStart(tokens: Pattern): string {
  const known = STARTS.get(tokens) ?? readStart(tokens);
  STARTS.set(tokens, known);
  return known;
}

function readStart(tokens: Pattern): string {
  const wildcard = tokens.findIndex((it) => it < 0);
  const fixed = wildcard < 0 ? tokens : tokens.slice(0, wildcard);
  return fixed.map((it) => String.fromCharCode(it)).join('');
}
