import { ONE, SEGMENT_ONE } from '../../language/pattern.ts';
import { compile, matchesPattern } from '../../language/wildcard.ts';
import { awsCheck, perCondition, perStatement } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintStatement, PrincipalElement, Text, Values } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { operatorNamed } from '../../language/operators.ts';
import type { Steps } from '../steps.ts';

/** What could be left out without a change of what the policy allows. */
export const REDUNDANCY_CHECKS: readonly Check[] = [
  awsCheck(
    'REDUNDANT_ACTION',
    'SUGGESTION',
    perStatement(function* ({ actions, notActions }, { steps }) {
      for (const values of [actions, notActions]) yield* covered(values, lowerCase, steps);
    }),
  ),
  awsCheck(
    'REDUNDANT_RESOURCE',
    'SUGGESTION',
    perStatement(function* ({ resources, notResources }, { steps }) {
      // Variables are the same text on both sides, whatever they stand for.
      for (const values of [resources, notResources]) yield* covered(values, sameCase, steps);
    }),
  ),
  awsCheck('REDUNDANT_STATEMENT', 'SUGGESTION', function* ({ statements }) {
    const seen = new Map<string, LintStatement>();
    for (const statement of statements) {
      const text = meaningOf(statement);
      const earlier = seen.get(text);
      if (earlier === undefined) seen.set(text, statement);
      else yield hit(statement, `The statement says the same as ${earlier.path}.`, 'Remove one of the two.');
    }
  }),
  awsCheck(
    'REDUNDANT_CONDITION_VALUE_NUM',
    'SUGGESTION',
    perCondition(function* ({ spelling, operator, values, key }) {
      const comparison = operatorNamed(spelling.operator)?.comparison ?? 'equal';
      const keep = KEPT[comparison];
      if (!spelling.operator.startsWith('Numeric') || keep === undefined || values.items.length < 2) return;
      const message = `Of the ${values.items.length} values of ${quoted(key)} under ${quoted(operator.value)}, only the ${keep} one counts.`;
      yield hit(values, message, `Keep the ${keep} value only.`);
    }),
  ),
];

const KEPT: Readonly<Record<string, string>> = {
  less: 'greatest',
  'at-most': 'greatest',
  greater: 'least',
  'at-least': 'least',
};

function lowerCase(text: string): string {
  return text.toLowerCase();
}

function sameCase(text: string): string {
  return text;
}

/** Values that stand twice, or that a wildcard of another one takes in as well. */
function* covered(values: Values | undefined, fold: (text: string) => string, steps: Steps): Iterable<Hit> {
  if (values === undefined || values.items.length < 2) return;
  const firsts = new Map<string, Text>();
  for (const item of values.items) {
    const folded = fold(item.value);
    const first = firsts.get(folded);
    if (first === undefined) firsts.set(folded, item);
    else yield redundant(item, first);
  }
  const wide = [...firsts].filter(([text]) => /[*?]/.test(text)).map(([text, item]) => wideValue(text, item));
  for (const [text, item] of firsts) {
    const cover = coverOf(text, wide, steps);
    if (cover !== undefined) yield redundant(item, cover);
  }
}

interface WideValue {
  readonly text: string;
  readonly item: Text;
  /** What every match starts with. */
  readonly start: string;
}

function wideValue(text: string, item: Text): WideValue {
  return { text, item, start: text.slice(0, text.search(/[*?]|\$\{/)) };
}

function coverOf(text: string, wide: readonly WideValue[], steps: Steps): Text | undefined {
  if (!steps.take(wide.length)) return undefined;
  return wide.find((it) => {
    if (it.text === text || !text.startsWith(it.start)) return false;
    return steps.take(it.text.length + text.length) && takesIn(it.text, text);
  })?.item;
}

/** Stands for a colon, which stands for the narrow text's stars. */
const OTHER = '\u0001';

/**
 * A star of the narrow text is taken by a star of the wide one, and by nothing else: it is made a character
 * that `?` does not take, the colon.
 */
function takesIn(wide: string, narrow: string): boolean {
  const pattern = compile(wide.replaceAll(':', OTHER)).map((it) => (it === ONE ? SEGMENT_ONE : it));
  return matchesPattern(pattern, narrow.replaceAll(':', OTHER).replaceAll('*', ':'));
}

function redundant(item: Text, cover: Text): Hit {
  const isSame = item.value.toLowerCase() === cover.value.toLowerCase();
  const message = isSame
    ? `${quoted(item.value)} stands twice.`
    : `${quoted(item.value)} is taken in by ${quoted(cover.value)} already.`;
  return hit(item, message, `Remove ${quoted(item.value)}, or what is wider than meant.`);
}

/** One text for all spellings; the Sid has no meaning. */
function meaningOf(statement: LintStatement): string {
  const { effect, actions, notActions, resources, notResources, principal, notPrincipal, conditions } =
    statement;
  return JSON.stringify([
    effect?.value,
    setOf(actions, lowerCase),
    setOf(notActions, lowerCase),
    setOf(resources, sameCase),
    setOf(notResources, sameCase),
    principalsOf(principal),
    principalsOf(notPrincipal),
    conditions
      .map((it) => JSON.stringify([it.operator.value, it.lowerKey, setOf(it.values, sameCase)]))
      .toSorted(),
  ]);
}

function setOf(values: Values | undefined, fold: (text: string) => string): readonly string[] | undefined {
  if (values === undefined) return undefined;
  return [...new Set(values.items.map((it) => fold(it.value)))].toSorted();
}

function principalsOf(element: PrincipalElement | undefined): readonly string[] | undefined {
  if (element === undefined) return undefined;
  if (element.bare !== undefined) return [element.bare.value];
  return element.entries.map((it) => JSON.stringify([it.key, setOf(it.values, sameCase)])).toSorted();
}
