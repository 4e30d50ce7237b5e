import { operatorNamed, operatorText } from './operators.ts';
import type { Operator } from './operators.ts';
import { STAR } from './pattern.ts';
import type { Condition, PolicyVersion } from './policy.ts';
import { either, not, ofAll, ofAny, or, truth } from './truth.ts';
import type { Truth } from './truth.ts';
import { compareValues } from './values.ts';
import type { PolicyValue } from './values.ts';
import { expand } from './variables.ts';
import type { VariableLookup } from './variables.ts';

/**
 * What is known of one key of the request's context. `described` is a value known by its properties only (an
 * account that the policy does not name, an address on the Internet): `matches` says whether it matches any
 * of the values, before negation.
 */
export type ContextValue =
  | { readonly state: 'known'; readonly values: readonly string[] }
  | { readonly state: 'absent' }
  /** Anything, or absent. */
  | { readonly state: 'unknown' }
  | {
      readonly state: 'described';
      /** `maybe`: in some of the meant requests the key is absent. */
      readonly present: 'always' | 'maybe';
      readonly matches: (operator: Operator, values: readonly PolicyValue[]) => Truth;
      /**
       * Stands for the value where the key is used as a policy variable: equal to nothing that the policy
       * names.
       */
      readonly sample?: string;
    };

/** Answers for a key in lower case. */
export type Context = (key: string) => ContextValue;

/**
 * All conditions of a statement together: they are joined by AND; none at all is true. Conditions on one key
 * are judged together, so that `StringEqualsIfExists` with `Null = false` is not read as two questions.
 * Semantics, with several values, absent keys and set operators:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 */
export function evaluateConditions(
  conditions: readonly Condition[],
  context: Context,
  version: PolicyVersion,
): Truth {
  if (conditions.length === 0) return 'true';
  const [first] = conditions;
  if (first !== undefined && conditions.length === 1) return evaluateCondition(first, context, version);
  const byKey = Map.groupBy(conditions, (it) => it.key);
  return ofAll([...byKey], ([key, list]) => evaluateTogether(list, context(key), context, version));
}

/** One condition by itself. */
export function evaluateCondition(condition: Condition, context: Context, version: PolicyVersion): Truth {
  return evaluateTogether([condition], context(condition.key), context, version);
}

/** Any number of conditions on one key. */
function evaluateTogether(
  conditions: readonly Condition[],
  subject: ContextValue,
  context: Context,
  version: PolicyVersion,
): Truth {
  const absent = (): Truth => ofAll(conditions, whenAbsent);
  const present = (): Truth => ofAll(conditions, (it) => whenPresent(it, subject, context, version));
  if (subject.state === 'absent' || isEmpty(subject)) return absent();
  const isSure = subject.state === 'known' || (subject.state === 'described' && subject.present === 'always');
  return isSure ? present() : either(present(), absent());
}

function isEmpty(subject: ContextValue): boolean {
  return subject.state === 'known' && subject.values.length === 0;
}

function isNull(condition: Condition, absent: Truth): Truth {
  return or(
    condition.values.map((value) => {
      const wanted = value.toLowerCase();
      if (wanted === 'true') return absent;
      return wanted === 'false' ? not(absent) : 'unknown';
    }),
  );
}

function whenAbsent(condition: Condition): Truth {
  const operator = operatorNamed(condition.operator);
  if (operator === undefined) return 'unknown';
  if (operator.family === 'null') return isNull(condition, 'true');
  if (condition.qualifier === 'ForAllValues') return 'true';
  // AWS's page on IfExists says true, its page on ForAnyValue says false.
  if (condition.qualifier === 'ForAnyValue') return condition.ifExists ? 'unknown' : 'false';
  if (condition.ifExists) return 'true';
  if (condition.values.length === 0) return 'unknown';
  return truth(operator.negated);
}

function whenPresent(
  condition: Condition,
  subject: ContextValue,
  context: Context,
  version: PolicyVersion,
): Truth {
  const operator = operatorNamed(condition.operator);
  if (operator === undefined) return 'unknown';
  if (operator.family === 'null') return isNull(condition, isBlank(subject));
  if (condition.values.length === 0) return withoutValues(condition, operator);
  const signed = (matched: Truth): Truth => (operator.negated ? not(matched) : matched);
  const { values, texts } = valuesOf(condition, operator, context, version);
  if (subject.state === 'described') return signed(subject.matches(operator, values));
  if (subject.state !== 'known') return signed(matchesAnything(operator, values));
  const anyOf = (request: string): Truth =>
    texts === undefined
      ? ofAny(values, (value) => compareValues(operator, value, request))
      : truth(texts.has(request));
  if (condition.qualifier === 'ForAllValues') return ofAll(subject.values, (it) => signed(anyOf(it)));
  if (condition.qualifier === 'ForAnyValue') return ofAny(subject.values, (it) => signed(anyOf(it)));
  return signed(ofAny(subject.values, anyOf));
}

/** AWS calls an empty text a null value, without saying that every service sends it as one. */
function isBlank(subject: ContextValue): Truth {
  return subject.state === 'known' && subject.values.every((it) => it === '') ? 'unknown' : 'false';
}

interface Values {
  readonly values: readonly PolicyValue[];
  /** For plain equality: the same as a set. */
  readonly texts?: ReadonlySet<string>;
}

/** A policy is asked about many requesters, and a condition may list thousands of accounts. */
const COMPILED = new WeakMap<Condition, Values>();

function valuesOf(
  condition: Condition,
  operator: Operator,
  context: Context,
  version: PolicyVersion,
): Values {
  const known = COMPILED.get(condition);
  if (known !== undefined) return known;
  const lookup = variablesOf(context);
  const wildcards = operator.comparison === 'like';
  const values = condition.values.map((text) => ({
    text,
    expansion: expand(text, version, wildcards, lookup),
  }));
  if (condition.values.some((it) => it.includes('${'))) return { values };
  const isPlain = operator.family === 'string' && operator.comparison === 'equal';
  const compiled = isPlain ? { values, texts: new Set(condition.values) } : { values };
  COMPILED.set(condition, compiled);
  return compiled;
}

/**
 * AWS: with a set operator or IfExists, an empty list matches no value. Without, its pages contradict each
 * other.
 */
function withoutValues(condition: Condition, operator: Operator): Truth {
  if (condition.qualifier === undefined && !condition.ifExists) return 'unknown';
  return operator.negated ? 'unknown' : 'false';
}

/** Whether the values match whatever the request holds. */
export function matchesAnything(operator: Operator, values: readonly PolicyValue[]): Truth {
  if (operator.family === 'bool') {
    const texts = new Set(values.map((it) => it.text.toLowerCase()));
    return texts.has('true') && texts.has('false') ? 'true' : 'unknown';
  }
  if (operator.family === 'ip') {
    return values.some((it) => it.text === '0.0.0.0/0') && values.some((it) => it.text === '::/0')
      ? 'true'
      : 'unknown';
  }
  return values.some((it) => isUniversal(operator, it)) ? 'true' : 'unknown';
}

export function isUniversal(operator: Operator, value: PolicyValue): boolean {
  if (operator.comparison !== 'like' || value.expansion === undefined || !value.expansion.exact) return false;
  const { pattern } = value.expansion;
  return pattern.length > 0 && pattern.every((token) => token === STAR);
}

/** Variables are filled from the same context; a key with several values is no variable. */
export function variablesOf(context: Context): VariableLookup {
  return (key) => {
    const value = context(key);
    if (value.state === 'absent') return { state: 'absent' };
    const [only, ...more] = value.state === 'known' ? value.values : [];
    if (only !== undefined && more.length === 0) return { state: 'known', text: only };
    if (value.state === 'described' && value.sample !== undefined)
      return { state: 'known', text: value.sample };
    return { state: 'unknown' };
  };
}

/** For messages: `StringEquals aws:sourcevpc = vpc-1`. */
export function conditionText(condition: Condition): string {
  return `${operatorText(condition)} ${condition.key} = ${condition.values.join(', ')}`;
}
