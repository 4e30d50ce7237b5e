import type { FilterRegex } from './filter-regex.ts';
import { readQuoted, readRegex } from './filter-terms.ts';
import { atEnd, peek, refuse, skipSpace, take, takeMatch, type TextCursor } from './text-cursor.ts';

/** One step of a selector: a key, a place in an array, or `*` for each member of either. */
export type SelectorStep =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'each' };

export type Selector = readonly SelectorStep[];

/** What a field is compared with. `glob` is text in which `*` is a wildcard. */
export type Operand =
  | { readonly kind: 'text'; readonly glob: string }
  | { readonly kind: 'number'; readonly value: number; readonly glob: string }
  | { readonly kind: 'regex'; readonly regex: FilterRegex };

export type Equality = '=' | '!=';
export type Ordering = '<' | '>' | '<=' | '>=';

/** The part of a JSON filter pattern between the curly braces. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | {
      readonly kind: 'equality';
      readonly selector: Selector;
      readonly operator: Equality;
      readonly operand: Operand;
    }
  | {
      readonly kind: 'ordering';
      readonly selector: Selector;
      readonly operator: Ordering;
      readonly value: number;
    }
  | { readonly kind: 'is'; readonly selector: Selector; readonly value: boolean | null }
  | { readonly kind: 'absent'; readonly selector: Selector };

/**
 * AWS accepts patterns of 1,024 characters; templates may hold longer ones, but nesting has to end somewhere.
 */
const DEEPEST = 200;

const NEVER: Condition = { kind: 'or', of: [] };
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Reads `{ … }` to the end of the text. */
export function readJsonPattern(cursor: TextCursor): Condition {
  skipSpace(cursor);
  if (!take(cursor, '{')) refuse(cursor, 'a JSON pattern begins with {');
  const condition = readOr(cursor, 0);
  skipSpace(cursor);
  if (!take(cursor, '}')) refuse(cursor, 'expected &&, || or }');
  skipSpace(cursor);
  if (!atEnd(cursor)) refuse(cursor, 'text after the closing }');
  return condition;
}

function readOr(cursor: TextCursor, depth: number): Condition {
  return readJoined(cursor, 'or', '||', () => readAnd(cursor, depth));
}

function readAnd(cursor: TextCursor, depth: number): Condition {
  return readJoined(cursor, 'and', '&&', () => readOperandOf(cursor, depth));
}

function readJoined(cursor: TextCursor, kind: 'and' | 'or', sign: string, read: () => Condition): Condition {
  const first = read();
  const of = [first];
  for (skipSpace(cursor); take(cursor, sign); skipSpace(cursor)) of.push(read());
  return of.length === 1 ? first : { kind, of };
}

function readOperandOf(cursor: TextCursor, depth: number): Condition {
  skipSpace(cursor);
  if (!take(cursor, '(')) return readTest(cursor);
  if (depth >= DEEPEST) refuse(cursor, 'the parentheses are nested too deeply');
  const inner = readOr(cursor, depth + 1);
  skipSpace(cursor);
  if (!take(cursor, ')')) refuse(cursor, 'expected &&, || or )');
  return inner;
}

function readTest(cursor: TextCursor): Condition {
  const selector = readSelector(cursor);
  skipSpace(cursor);
  const word = takeMatch(cursor, /(?:IS\s+(?:NULL|TRUE|FALSE)|NOT\s+EXISTS)\b/iy)?.toUpperCase();
  if (word?.startsWith('NOT')) return { kind: 'absent', selector };
  if (word) return { kind: 'is', selector, value: word.endsWith('NULL') ? null : word.endsWith('TRUE') };
  const operator = takeMatch(cursor, /!=|<=|>=|[=<>]/y);
  skipSpace(cursor);
  if (operator === '=' || operator === '!=') {
    return { kind: 'equality', selector, operator, operand: readOperand(cursor) };
  }
  if (operator === '<' || operator === '>' || operator === '<=' || operator === '>=') {
    return { kind: 'ordering', selector, operator, value: readNumber(cursor) };
  }
  refuse(cursor, 'expected =, !=, <, >, <=, >=, IS NULL, IS TRUE, IS FALSE or NOT EXISTS');
  return NEVER;
}

function readSelector(cursor: TextCursor): Selector {
  const steps: SelectorStep[] = [];
  if (!take(cursor, '$')) refuse(cursor, 'a selector begins with $');
  for (let step = readStep(cursor); step !== null; step = readStep(cursor)) steps.push(step);
  if (steps.length === 0) refuse(cursor, 'the selector names no property');
  // The quota of one keeps a hostile pattern from visiting the event over and over.
  if (steps.filter((step) => step.kind === 'each').length > 1) {
    refuse(cursor, 'a selector can hold only one * wildcard');
  }
  return steps;
}

function readStep(cursor: TextCursor): SelectorStep | null {
  if (peek(cursor) === '[') return readBrackets(cursor);
  if (!take(cursor, '.')) return null;
  if (peek(cursor) === '[') return readBrackets(cursor);
  if (take(cursor, '*')) return { kind: 'each' };
  const key = takeMatch(cursor, /[^\s.[\](){}=!<>&|"'%*$]+/y);
  if (key !== null) return { kind: 'key', key };
  refuse(cursor, 'a property name is missing');
  return null;
}

function readBrackets(cursor: TextCursor): SelectorStep | null {
  const inside = takeMatch(cursor, /\[\s*(?:\d{1,9}|\*|'[^']*')\s*\]/y)
    ?.slice(1, -1)
    .trim();
  if (inside === undefined) refuse(cursor, "expected [number], [*] or ['name']");
  if (inside === undefined) return null;
  if (inside === '*') return { kind: 'each' };
  if (inside.startsWith("'")) return { kind: 'key', key: inside.slice(1, -1) };
  return { kind: 'index', index: Number(inside) };
}

/**
 * Values without quotation marks: the documentation allows letters, digits and underscores, but its own
 * examples (and AWS) take `123.123.*` and `kms.amazonaws.com`. An address range such as 10.0.0.0/8 is not
 * part of the language: it is plain text here too, and matches only that text.
 */
function readOperand(cursor: TextCursor): Operand {
  const regex = readRegex(cursor);
  if (regex) return { kind: 'regex', regex };
  const quoted = readQuoted(cursor);
  if (quoted !== null) return { kind: 'text', glob: quoted };
  const bare = takeMatch(cursor, /[A-Za-z0-9_.*:/@#,;+\-~?]+/y);
  if (bare !== null)
    return NUMBER.test(bare) ? { kind: 'number', value: Number(bare), glob: bare } : text(bare);
  refuse(cursor, atEnd(cursor) ? 'a value is missing' : `a value can't begin with ${peek(cursor)}`);
  return text('');
}

function text(glob: string): Operand {
  return { kind: 'text', glob };
}

function readNumber(cursor: TextCursor): number {
  const bare = takeMatch(cursor, /[0-9.eE+-]+/y);
  if (bare !== null && NUMBER.test(bare)) return Number(bare);
  refuse(cursor, '<, >, <= and >= compare with a number');
  return Number.NaN;
}
