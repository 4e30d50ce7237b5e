import { atEnd, cursorOver, peek, refuse, take, takeMatch, type TextCursor } from './text-cursor.ts';

interface CharacterSet {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [number, number])[];
}

/** `fork` goes on at each of the given offsets from itself. */
type Instruction =
  | { readonly op: 'character'; readonly set: CharacterSet }
  | { readonly op: 'fork'; readonly by: readonly number[] }
  | { readonly op: 'start' | 'end' | 'match' };

/**
 * A regular expression of a CloudWatch Logs filter pattern, compiled to a small program.
 *
 * It is run as a set of states rather than by the JavaScript engine: the pattern comes from the audited
 * account, and `.*.*.*.*x` would keep a backtracking engine busy for hours. The language has no groups, so
 * this stays short:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html#regex-expressions
 */
export interface FilterRegex {
  readonly source: string;
  readonly program: readonly Instruction[];
}

export type RegexParse =
  | { readonly ok: true; readonly regex: FilterRegex }
  | { readonly ok: false; readonly error: string };

/** Bounds repeated repetitions such as `a{900}b{900}c{900}…`. */
const MOST_INSTRUCTIONS = 1_000;

const ANY: CharacterSet = { negated: true, ranges: [] };
const CLASSES: Readonly<Record<string, CharacterSet['ranges']>> = {
  d: [[48, 57]],
  s: [
    [9, 13],
    [32, 32],
  ],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
};
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, r: 13 };
const PLAIN = /[A-Za-z0-9:_#=@/;,\- ]/y;

/** Parses the text between the percent signs. */
export function parseFilterRegex(source: string): RegexParse {
  const cursor = cursorOver(source);
  const program = readExpression(cursor);
  if (source === '') refuse(cursor, 'it is empty');
  if (program.length > MOST_INSTRUCTIONS) refuse(cursor, 'it repeats too much');
  if (cursor.error !== null) return { ok: false, error: `regular expression %${source}%: ${cursor.error}` };
  return { ok: true, regex: { source, program } };
}

/**
 * Whether the expression matches anywhere in `text`. The time is bounded by length of text × length of
 * program.
 */
export function regexMatches(regex: FilterRegex, text: string): boolean {
  let waiting: number[] = [];
  for (let at = 0; at <= text.length; at++) {
    const reached = follow(regex.program, [...waiting, 0], at, text.length);
    if (reached === 'match') return true;
    waiting = at < text.length ? advance(regex.program, reached, text.charCodeAt(at)) : [];
  }
  return false;
}

/**
 * Follows all that consumes nothing; gives the states that wait for a character, or says that the end is
 * reached.
 */
function follow(
  program: readonly Instruction[],
  from: number[],
  at: number,
  length: number,
): readonly number[] | 'match' {
  const seen = new Uint8Array(program.length);
  const reached: number[] = [];
  for (let state = from.pop(); state !== undefined; state = from.pop()) {
    const here = state;
    const instruction = program[here];
    if (!instruction || seen[here]) continue;
    seen[here] = 1;
    if (instruction.op === 'match') return 'match';
    if (instruction.op === 'character') reached.push(here);
    else if (instruction.op === 'fork') for (const by of instruction.by) from.push(here + by);
    else if (at === (instruction.op === 'start' ? 0 : length)) from.push(here + 1);
  }
  return reached;
}

function advance(program: readonly Instruction[], states: readonly number[], code: number): number[] {
  const next: number[] = [];
  for (const state of states) {
    const instruction = program[state];
    if (instruction?.op === 'character' && contains(instruction.set, code)) next.push(state + 1);
  }
  return next;
}

function contains(set: CharacterSet, code: number): boolean {
  return set.ranges.some(([from, to]) => from <= code && code <= to) !== set.negated;
}

function readExpression(cursor: TextCursor): Instruction[] {
  const bodies: Instruction[][] = [];
  do bodies.push(readSequence(cursor));
  while (take(cursor, '|'));
  const offsets: number[] = [];
  let length = 1;
  for (const body of bodies) {
    offsets.push(length);
    length += body.length;
  }
  return [{ op: 'fork', by: offsets }, ...bodies.flat()];
}

function readSequence(cursor: TextCursor): Instruction[] {
  const program: Instruction[] = [];
  while (!atEnd(cursor) && peek(cursor) !== '|' && program.length <= MOST_INSTRUCTIONS) {
    if (take(cursor, '^')) program.push({ op: 'start' });
    else if (take(cursor, '$')) program.push({ op: 'end' });
    else {
      const set = readAtom(cursor);
      program.push(...repeated(set, readRepetition(cursor)));
    }
  }
  return [...program, { op: 'match' }];
}

function readAtom(cursor: TextCursor): CharacterSet {
  if (take(cursor, '.')) return ANY;
  if (take(cursor, '\\')) return readEscape(cursor);
  if (take(cursor, '[')) return readClass(cursor);
  const plain = takeMatch(cursor, PLAIN);
  if (plain !== null) return literal(plain);
  refuse(cursor, `CloudWatch Logs does not support ${JSON.stringify(peek(cursor))} here`);
  return ANY;
}

function readEscape(cursor: TextCursor): CharacterSet {
  const hexadecimal = takeMatch(cursor, /x[0-9a-fA-F]{2}/y);
  if (hexadecimal !== null) return only(Number.parseInt(hexadecimal.slice(1), 16));
  const character = takeMatch(cursor, /[\x20-\x7e]/y);
  const ranges = character === null ? undefined : CLASSES[character.toLowerCase()];
  if (character !== null && ranges) return { negated: character !== character.toLowerCase(), ranges };
  const control = CONTROLS[character ?? ''];
  if (control !== undefined) return only(control);
  if (character !== null && !/[A-Za-z0-9]/.test(character)) return literal(character);
  refuse(cursor, 'the escape is not known');
  return ANY;
}

function readClass(cursor: TextCursor): CharacterSet {
  const negated = take(cursor, '^');
  const ranges: (readonly [number, number])[] = [];
  while (!atEnd(cursor) && peek(cursor) !== ']') ranges.push(...readMember(cursor));
  if (!take(cursor, ']')) refuse(cursor, 'the square bracket is not closed');
  if (ranges.length === 0) refuse(cursor, 'the square brackets are empty');
  return { negated, ranges };
}

function readMember(cursor: TextCursor): CharacterSet['ranges'] {
  const first = readMemberCharacter(cursor);
  const low = single(first);
  if (low === null) return first.negated ? complement(first.ranges) : first.ranges;
  if (peek(cursor) !== '-' || cursor.text.charAt(cursor.at + 1) === ']') return first.ranges;
  cursor.at += 1;
  const high = single(readMemberCharacter(cursor));
  if (high === null || high < low) refuse(cursor, 'the character range is upside down');
  return [[low, high ?? low]];
}

/** Inside square brackets operators stand for themselves. */
function readMemberCharacter(cursor: TextCursor): CharacterSet {
  if (take(cursor, '\\')) return readEscape(cursor);
  const character = takeMatch(cursor, /[\x20-\x7e]/y);
  if (character !== null) return literal(character);
  refuse(cursor, 'the square bracket is not closed');
  return ANY;
}

function single(set: CharacterSet): number | null {
  const [range] = set.ranges;
  return range && set.ranges.length === 1 && !set.negated && range[0] === range[1] ? range[0] : null;
}

function complement(ranges: CharacterSet['ranges']): CharacterSet['ranges'] {
  const gaps: (readonly [number, number])[] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    gaps.push([next, from - 1]);
    next = to + 1;
  }
  return [...gaps, [next, 0xffff]];
}

interface Repetition {
  readonly least: number;
  readonly most: number;
}

function readRepetition(cursor: TextCursor): Repetition {
  if (take(cursor, '*')) return { least: 0, most: Infinity };
  if (take(cursor, '+')) return { least: 1, most: Infinity };
  if (take(cursor, '?')) return { least: 0, most: 1 };
  if (!take(cursor, '{')) return { least: 1, most: 1 };
  const counts = /^(\d{0,3})(,?) *(\d{0,3})\}$/.exec(takeMatch(cursor, /[^}]*\}/y) ?? '');
  const [, low = '', comma = '', high = ''] = counts ?? [];
  const least = Number(low);
  const most = comma === '' ? least : high === '' ? Infinity : Number(high);
  if (low + high === '' || (comma === '' && high !== '') || most < least)
    refuse(cursor, 'the repetition is malformed');
  return { least, most };
}

function repeated(set: CharacterSet, { least, most }: Repetition): Instruction[] {
  const character: Instruction = { op: 'character', set };
  const required = Array.from({ length: least }, () => character);
  if (most === Infinity)
    return [...required, { op: 'fork', by: [1, 3] }, character, { op: 'fork', by: [-2] }];
  const optional = Array.from({ length: Math.max(0, most - least) }, (): Instruction[] => [
    { op: 'fork', by: [1, 2] },
    character,
  ]);
  return [...required, ...optional.flat()];
}

function literal(character: string): CharacterSet {
  return only(character.charCodeAt(0));
}

function only(code: number): CharacterSet {
  return { negated: false, ranges: [[code, code]] };
}
