import { evaluateCondition } from '../language/conditions.ts';
import { and, not } from '../language/truth.ts';
import type { Truth } from '../language/truth.ts';
import type { KeyShape } from './key-shapes.ts';
import type { KeyTest, SignedLiteral } from './literals.ts';
import { matchesText } from './literals.ts';
import { findIn, fixedTexts, isIn, madeGroup, withValues } from './text-groups.ts';
import type { TextGroup } from './text-groups.ts';
import { textOf } from './text-search.ts';
import type { Budget } from './text-search.ts';
import { candidatesOf } from './value-candidates.ts';
import type { ListedFamily } from './value-candidates.ts';

/** What a request can hold for a key so that literals about it come out as wanted. */
export type KeyAnswer =
  /** Null: the key is absent. `sure`: the literals surely come out so; else they may. */
  | { readonly state: 'values'; readonly values: readonly string[] | null; readonly sure: boolean }
  /** Proved: nothing. */
  | { readonly state: 'none' }
  | { readonly state: 'not-known' };

const NONE: KeyAnswer = { state: 'none' };
const NOT_KNOWN: KeyAnswer = { state: 'not-known' };

/** A value for the variable of a unit, where an example is to be made; undefined: whatever values they have. */
export type ValueOf = ((unit: number) => string) | undefined;

/** Exact but for operators and values that AWS gives no meaning, for variables, and for the bounds of the search. */
export function valuesFor(
  signed: readonly SignedLiteral[],
  shape: KeyShape,
  budget: Budget,
  valueOf: ValueOf,
): KeyAnswer {
  if (contradicts(signed)) return NONE;
  const present = shape.presence === 'never' ? NONE : whilePresent(signed, shape, budget, valueOf);
  if (present.state === 'values' && present.sure) return present;
  const absent = shape.presence === 'always' ? NONE : whileAbsent(signed);
  if (absent.state === 'values' && absent.sure) return absent;
  if (present.state === 'values') return present;
  if (absent.state === 'values') return absent;
  return present.state === 'none' ? absent : present;
}

export function contradicts(signed: readonly SignedLiteral[]): boolean {
  const wanted = new Map<string, boolean>();
  for (const { literal, holds } of signed) {
    if (wanted.get(literal.id) === !holds) return true;
    wanted.set(literal.id, holds);
  }
  return false;
}

/** Does one value for a key make the literals come out as wanted? Null: it is absent. */
export function fits(signed: readonly SignedLiteral[], values: readonly string[] | null): Truth {
  const subject = values === null ? ({ state: 'absent' } as const) : ({ state: 'known', values } as const);
  return and(
    signed.flatMap(({ literal, holds }) => {
      if (literal.test === undefined) return [];
      const { condition, version } = literal.test;
      const answer = evaluateCondition(
        condition,
        (key) => (key === condition.key ? subject : { state: 'unknown' }),
        version,
      );
      return [holds ? answer : not(answer)];
    }),
  );
}

function whileAbsent(signed: readonly SignedLiteral[]): KeyAnswer {
  const answer = fits(signed, null);
  return answer === 'false' ? NONE : { state: 'values', values: null, sure: answer === 'true' };
}

/** A question about single values: do all of them, or does one of them, match the test's values, or not match? */
interface Demand {
  readonly of: 'each' | 'some';
  readonly test: KeyTest;
  readonly matching: boolean;
}

function whilePresent(
  signed: readonly SignedLiteral[],
  shape: KeyShape,
  budget: Budget,
  valueOf: ValueOf,
): KeyAnswer {
  const demands: Demand[] = [];
  const fixed: Truth[] = [];
  for (const { literal, holds } of signed) {
    if (literal.test === undefined) continue;
    const demand = demandOf(literal.test, holds);
    if (typeof demand === 'string') fixed.push(holds ? demand : not(demand));
    else demands.push(demand);
  }
  const others = and(fixed);
  if (others === 'false') return NONE;
  const answer = oneOrMore(demands, shape, budget, valueOf);
  if (answer.state !== 'values') return answer;
  return { ...answer, sure: answer.sure && others === 'true' };
}

/** The demand of a literal on the values of a key that is there; a truth where the values don't matter. */
function demandOf(test: KeyTest, holds: boolean): Demand | Truth {
  const { operator, condition } = test;
  const { qualifier } = condition;
  if (operator === undefined) return 'unknown';
  if (operator.family === 'null' || condition.values.length === 0) {
    return evaluateCondition(condition, () => ({ state: 'known', values: ['x'] }), test.version);
  }
  // Without a qualifier, a negated operator is true if none matches.
  if (qualifier === undefined) {
    const matching = holds !== operator.negated;
    return { of: matching ? 'some' : 'each', test, matching };
  }
  const of = (qualifier === 'ForAnyValue') === holds ? 'some' : 'each';
  return { of, test, matching: holds !== operator.negated };
}

function oneOrMore(demands: readonly Demand[], shape: KeyShape, budget: Budget, valueOf: ValueOf): KeyAnswer {
  const single = oneValue(demands, shape, budget, valueOf);
  if (shape.several === 'no' || (single.state === 'values' && single.sure)) return single;
  const each = demands.filter((it) => it.of === 'each');
  const some = demands.filter((it) => it.of === 'some');
  if (some.length < 2) return single;
  const answers = some.map((it) => oneValue([...each, it], shape, budget, valueOf));
  if (answers.some((it) => it.state === 'none')) return NONE;
  const values = answers.flatMap((it) => (it.state === 'values' ? (it.values ?? []) : []));
  if (answers.some((it) => it.state !== 'values')) return NOT_KNOWN;
  const sure = answers.every((it) => it.state === 'values' && it.sure);
  return { state: 'values', values: [...new Set(values)], sure: sure && shape.several === 'yes' };
}

/** One value that meets all the demands. */
function oneValue(demands: readonly Demand[], shape: KeyShape, budget: Budget, valueOf: ValueOf): KeyAnswer {
  const wanted = new Map<string, boolean>();
  for (const { test, matching } of demands) {
    if (wanted.get(test.matching) === !matching) return NONE;
    wanted.set(test.matching, matching);
  }
  const meets = (text: string): Truth =>
    and(
      demands.map(({ test, matching }) => {
        const answer = matchesText(test, text);
        return matching ? answer : not(answer);
      }),
    );
  const { ranges, without } = shape;
  const isInRange = (text: string): boolean =>
    ranges.every((it) => isIn(it, text)) && !(without !== undefined && isIn(without, text));
  const listed = ranges.flatMap((it) => fixedTexts(it) ?? []);
  if (listed.length > 0) {
    const possible = listed.filter((it) => isInRange(it) && meets(it) !== 'false');
    return possible.length === 0 ? NONE : best(possible, meets);
  }
  const likely = shape.samples.find((it) => isInRange(it) && meets(it) === 'true');
  if (likely !== undefined) return { state: 'values', values: [likely], sure: true };
  const offers = [...Map.groupBy(demands, familyOf)].map(([family, list]) =>
    family === 'text' ? textOffer(list, shape, budget, valueOf) : listedOffer(family, list, isInRange),
  );
  if (offers.some((it) => it === 'none')) return NONE;
  return best(
    offers.flatMap((it) => (it === 'none' ? [] : it)),
    meets,
  );
}

function best(texts: readonly string[], meets: (text: string) => Truth): KeyAnswer {
  const answers = texts.map((text) => ({ text, truth: meets(text) }));
  const found = answers.find((it) => it.truth === 'true') ?? answers.find((it) => it.truth === 'unknown');
  if (found === undefined) return NOT_KNOWN;
  return { state: 'values', values: [found.text], sure: found.truth === 'true' };
}

function familyOf({ test }: Demand): ListedFamily | 'text' {
  const family = test.operator?.family ?? 'string';
  return family === 'string' || family === 'arn' || family === 'null' ? 'text' : family;
}

/** Texts to try, or the proof that no text meets the demands of the family. */
type Offer = readonly string[] | 'none';

const ANYTHING = madeGroup(['*']);

function textOffer(demands: readonly Demand[], shape: KeyShape, budget: Budget, valueOf: ValueOf): Offer {
  const groups = (matching: boolean): readonly TextGroup[] =>
    demands
      .flatMap((it) => (it.matching === matching ? (it.test.texts ?? []) : []))
      .map((it) => (valueOf === undefined ? it : withValues(it, valueOf)));
  const wanted = [...groups(true), ...(shape.ranges.length === 0 ? [ANYTHING] : shape.ranges)];
  const unwanted = [...groups(false), ...(shape.without === undefined ? [] : [shape.without])];
  const found = findIn(wanted, unwanted, budget);
  if (found.state === 'none') return 'none';
  return found.state === 'text' ? [textOf(found.units)] : [];
}

function listedOffer(
  family: ListedFamily,
  demands: readonly Demand[],
  isInRange: (text: string) => boolean,
): Offer {
  const texts = candidatesOf(
    family,
    demands.map((it) => it.test),
  ).filter(isInRange);
  const possible = texts.filter((text) =>
    demands.every(({ test, matching }) => matchesText(test, text) !== (matching ? 'false' : 'true')),
  );
  return possible.length === 0 ? 'none' : possible;
}
