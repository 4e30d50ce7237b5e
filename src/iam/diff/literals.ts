import { operatorNamed, operatorText } from '../language/operators.ts';
import type { Operator } from '../language/operators.ts';
import type { Condition, PolicyVersion } from '../language/policy.ts';
import { or } from '../language/truth.ts';
import type { Truth } from '../language/truth.ts';
import { compareValues } from '../language/values.ts';
import type { PolicyValue } from '../language/values.ts';
import { expand } from '../language/variables.ts';
import { valuePattern } from './text-groups.ts';
import type { Letters, TextComparison, TextGroup } from './text-groups.ts';

/** One condition, or another question that is answered for a request as a whole. */
export interface Literal {
  /** Literals with the same id have the same answer in every request. */
  readonly id: string;
  /** In lower case. Empty: about no key. */
  readonly key: string;
  /** Undefined: what it asks is known by its id only. */
  readonly test?: KeyTest;
}

export interface KeyTest {
  readonly condition: Condition;
  readonly version: PolicyVersion;
  /** Undefined: AWS has no such operator. */
  readonly operator: Operator | undefined;
  /** The same where values are compared with the same values in the same way, whatever is made of the answer. */
  readonly matching: string;
  readonly values: readonly PolicyValue[];
  /** The values as patterns, where the operator compares texts. */
  readonly texts: TextGroup | undefined;
  readonly hasVariables: boolean;
}

export interface SignedLiteral {
  readonly literal: Literal;
  readonly holds: boolean;
}

/** `shared` keeps the literals made so far, by their words, and the policy variables. */
export function literalOf(
  condition: Condition,
  version: PolicyVersion,
  shared: { readonly literals: Map<string, Literal>; readonly letters: Letters },
): Literal {
  const { key, values } = condition;
  const hasVariables = version !== '2008-10-17' && values.some((it) => it.includes('${'));
  const list = JSON.stringify([...new Set(values)].toSorted());
  const words = `${hasVariables ? 'with variables ' : ''}${operatorText(condition)} ${key} ${list}`;
  const known = shared.literals.get(words);
  if (known !== undefined) return known;
  const test = testOf(condition, version, hasVariables, shared.letters);
  const literal = { id: `#${shared.literals.size}`, key, test };
  shared.literals.set(words, literal);
  return literal;
}

function testOf(
  condition: Condition,
  version: PolicyVersion,
  hasVariables: boolean,
  letters: Letters,
): KeyTest {
  const { values } = condition;
  const operator = operatorNamed(condition.operator);
  const wildcards = operator?.comparison === 'like';
  const comparison = operator === undefined ? undefined : comparisonOf(operator);
  const list = JSON.stringify([...new Set(values)].toSorted());
  const words = operator === undefined ? condition.operator : `${operator.family} ${operator.comparison}`;
  const matching = `${hasVariables ? 'with variables ' : ''}${words} ${list}`;
  return {
    condition,
    version,
    operator,
    matching,
    hasVariables,
    values: values.map((text) => ({
      text,
      expansion: expand(text, version, wildcards, () => ({ state: 'unknown' })),
    })),
    texts:
      comparison === undefined
        ? undefined
        : { id: matching, patterns: values.map((it) => valuePattern(it, version, comparison, letters)) },
  };
}

function comparisonOf({ family, comparison }: Operator): TextComparison | undefined {
  if (family === 'arn') return 'arn';
  if (family !== 'string') return undefined;
  if (comparison === 'like' || comparison === 'equal-ignoring-case') return comparison;
  return 'equal';
}

/** A question that only its words tell: the same words have the same answer. */
export function opaqueLiteral(words: string): Literal {
  return { id: words, key: '' };
}

/** Does one of the values match that text? Before any negation. */
export function matchesText(test: KeyTest, text: string): Truth {
  const { operator } = test;
  if (operator === undefined) return 'unknown';
  return or(test.values.map((it) => compareValues(operator, it, text)));
}
