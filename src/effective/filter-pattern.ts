import {
  readJsonPattern,
  type Condition,
  type Equality,
  type Operand,
  type Selector,
} from './filter-condition.ts';
import { globMatches } from './filter-glob.ts';
import { regexMatches } from './filter-regex.ts';
import { readTerms, termsMatch, type TermPattern } from './filter-terms.ts';
import { cursorOver } from './text-cursor.ts';

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A CloudWatch Logs filter pattern, read. */
export type FilterPattern = TermPattern | { readonly kind: 'json'; readonly condition: Condition };

export type FilterPatternParse =
  | { readonly ok: true; readonly pattern: FilterPattern }
  /** `error` says what was expected and at which character. */
  | { readonly ok: false; readonly error: string };

/**
 * Reads a filter pattern as metric filters have it: a condition on JSON fields in curly braces, terms, or
 * nothing, which matches everything. Patterns for space-delimited lines (in square brackets) are refused:
 * events are JSON here.
 *
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export function parseFilterPattern(text: string): FilterPatternParse {
  const start = text.trimStart();
  if (start.startsWith('['))
    return { ok: false, error: 'patterns for space-delimited lines do not apply to JSON' };
  const cursor = cursorOver(text);
  const pattern: FilterPattern = start.startsWith('{')
    ? { kind: 'json', condition: readJsonPattern(cursor) }
    : readTerms(cursor);
  return cursor.error === null ? { ok: true, pattern } : { ok: false, error: cursor.error };
}

/**
 * Whether the filter counts the event. Terms are looked for in the event's JSON text, as CloudTrail delivers
 * it.
 */
export function matches(pattern: FilterPattern, event: JsonValue): boolean {
  if (pattern.kind === 'terms') return termsMatch(pattern, JSON.stringify(event));
  return typeof event === 'object' && event !== null && holds(pattern.condition, event);
}

function holds(condition: Condition, event: JsonValue): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.of.every((part) => holds(part, event));
    case 'or':
      return condition.of.some((part) => holds(part, event));
    case 'absent':
      return select(event, condition.selector).length === 0;
    case 'is':
      return select(event, condition.selector).includes(condition.value);
    case 'ordering':
      return select(event, condition.selector).some((value) =>
        inOrder(value, condition.operator, condition.value),
      );
    case 'equality':
      return select(event, condition.selector).some((value) =>
        compares(value, condition.operator, condition.operand),
      );
  }
}

/**
 * The values that the selector points at; none where a field on the way is missing.
 *
 * So every comparison with a missing field is false, `!=` too. The documentation says this of arrays and
 * objects only; that it holds for missing fields was seen in the console's pattern test
 * (https://github.com/DataBiosphere/azul/issues/5884). Who wants them counted writes `($.a != "b") || ($.a
 * NOT EXISTS)`.
 */
function select(event: JsonValue, selector: Selector): readonly JsonValue[] {
  let values: readonly JsonValue[] = [event];
  for (const step of selector) {
    values = values.flatMap((value): readonly JsonValue[] => {
      if (step.kind === 'each') return members(value);
      return member(value, step.kind === 'key' ? step.key : step.index);
    });
  }
  return values;
}

function members(value: JsonValue): readonly JsonValue[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function member(value: JsonValue, key: string | number): readonly JsonValue[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  const found = isArray(value) ? (typeof key === 'number' ? value[key] : undefined) : value[key];
  return found === undefined ? [] : [found];
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/**
 * AWS compares strings and numbers: lists, objects, flags and null are neither equal nor unequal to anything.
 */
function compares(value: JsonValue, operator: Equality, operand: Operand): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  return equal(value, operand) === (operator === '=');
}

function equal(value: string | number, operand: Operand): boolean {
  if (operand.kind === 'regex') return regexMatches(operand.regex, String(value));
  if (operand.kind === 'number' && typeof value === 'number') return value === operand.value;
  return globMatches(operand.glob, String(value));
}

function inOrder(value: JsonValue, operator: '<' | '>' | '<=' | '>=', bound: number): boolean {
  if (typeof value !== 'number') return false;
  if (operator === '<') return value < bound;
  if (operator === '>') return value > bound;
  return operator === '<=' ? value <= bound : value >= bound;
}
