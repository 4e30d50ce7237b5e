import { operatorNamed } from '../../language/operators.ts';
import { readDate } from '../../language/values.ts';
import { matches } from '../../language/wildcard.ts';
import { awsCheck, perCondition, perStatement } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintCondition, LintStatement, Text } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { isRegion, regionNames } from '../knowledge/regions.ts';
import { knownKey, typeOf } from '../knowledge/keys.ts';
import { nearest } from '../knowledge/nearest.ts';
import type { Subject } from '../subject.ts';
import { hasVariable } from './versions.ts';

/** Do the values fit the operator and the key? */
export const VALUE_CHECKS: readonly Check[] = [
  awsCheck(
    'INVALID_CONDITION_DATA_TYPE',
    'ERROR',
    perCondition(function* ({ values, key }) {
      const kinds = new Set(values.items.map((it) => it.kind));
      if (kinds.size < 2) return;
      const message = `The values of ${quoted(key)} are of several JSON types: ${[...kinds].join(', ')}.`;
      yield hit(values, message, 'Write all of them as strings.');
    }),
  ),
  awsCheck(
    'INVALID_CONDITION_MULTIPLE_BOOLEAN',
    'ERROR',
    perCondition(function* ({ values, key, spelling }) {
      const family = operatorNamed(spelling.operator)?.family;
      if ((family !== 'bool' && family !== 'null') || values.items.length < 2) return;
      const message = `${quoted(key)} has ${values.items.length} Boolean values, of which one is always met.`;
      yield hit(values, message, 'Keep one value.');
    }),
  ),
  awsCheck(
    'TYPE_MISMATCH_BOOLEAN',
    'WARNING',
    perValue(['bool', 'null'], function* (at, { operator }) {
      if (/^(?:true|false)$/i.test(at.value)) return;
      yield hit(at, `${quoted(operator.value)} takes no ${quoted(at.value)}.`, 'Write "true" or "false".');
    }),
  ),
  awsCheck(
    'TYPE_MISMATCH_NUMBER',
    'WARNING',
    perValue(['numeric'], function* (at, { operator }) {
      if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(at.value)) return;
      yield hit(
        at,
        `${quoted(operator.value)} takes numbers, and ${quoted(at.value)} is none.`,
        'Write a number.',
      );
    }),
  ),
  awsCheck(
    'TYPE_MISMATCH_DATE',
    'WARNING',
    perValue(['date'], function* (at, { operator }) {
      if (readDate(at.value) !== undefined || isEpoch(at.value)) return;
      const message = `${quoted(operator.value)} takes dates, and ${quoted(at.value)} is none.`;
      yield hit(at, message, 'Write it as 2026-01-31 or 2026-01-31T12:00:00Z.');
    }),
  ),
  awsCheck(
    'INVALID_DATE_VALUE',
    'WARNING',
    perValue(['date'], function* (at, { lowerKey }) {
      if (!isEpoch(at.value) || lowerKey === 'aws:epochtime') return;
      const message = `The date ${quoted(at.value)}, in seconds since 1970, may not be read as meant.`;
      yield hit(at, message, 'Write it as 2026-01-31 or 2026-01-31T12:00:00Z.');
    }),
  ),
  awsCheck(
    'TYPE_MISMATCH_STRING',
    'WARNING',
    perValue(['binary'], function* (at, { operator }) {
      if (/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(at.value)) return;
      const message = `${quoted(operator.value)} takes base64 text, and ${quoted(at.value)} is none.`;
      yield hit(at, message, 'Encode the value in base64.');
    }),
  ),
  awsCheck(
    'WILDCARD_WITHOUT_LIKE_OPERATOR',
    'WARNING',
    perValue(['string'], function* (at, { spelling, operator }) {
      if (spelling.operator.includes('Like') || !/[*?]/.test(withoutVariables(at.value))) return;
      const message = `${quoted(operator.value)} takes the wildcard in ${quoted(at.value)} for a plain character.`;
      yield hit(
        at,
        message,
        `Use ${quoted(spelling.operator.includes('Not') ? 'StringNotLike' : 'StringLike')}.`,
      );
    }),
  ),
  awsCheck('INVALID_REGION', 'ERROR', perCondition(invalidRegions)),
  awsCheck('INVALID_VPC_FORMAT', 'ERROR', perCondition(identifiers('aws:sourcevpc', 'vpc'))),
  awsCheck('INVALID_VPCE_FORMAT', 'ERROR', perCondition(identifiers('aws:sourcevpce', 'vpce'))),
  awsCheck('INVALID_KMS_KEY_VALUE', 'ERROR', perCondition(kmsKeys)),
  awsCheck('EMPTY_ARRAY_CONDITION', 'SUGGESTION', perCondition(emptyList('plain'))),
  awsCheck('EMPTY_ARRAY_CONDITION_FORALLVALUES', 'SUGGESTION', perCondition(emptyList('ForAllValues'))),
  awsCheck('EMPTY_ARRAY_CONDITION_FORANYVALUE', 'SUGGESTION', perCondition(emptyList('ForAnyValue'))),
  awsCheck('EMPTY_ARRAY_CONDITION_IFEXISTS', 'SUGGESTION', perCondition(emptyList('IfExists'))),
  awsCheck(
    'EMPTY_OBJECT_CONDITION',
    'SUGGESTION',
    perStatement(function* ({ emptyConditions }) {
      for (const at of emptyConditions)
        yield hit(at, `${at.path} is empty.`, 'Add a condition, or remove it.');
    }),
  ),
];

type ValueCheck = (at: Text, condition: LintCondition) => Iterable<Hit>;

/** Runs on the values of operators of those families. What a variable may stand for is not known. */
function perValue(families: readonly string[], find: ValueCheck): Check['find'] {
  return perCondition(function* (condition) {
    const family = operatorNamed(condition.spelling.operator)?.family;
    if (family === undefined || !families.includes(family)) return;
    for (const at of condition.values.items)
      if (family === 'string' || !hasVariable(at)) yield* find(at, condition);
  });
}

function isEpoch(text: string): boolean {
  return /^\d{5,}(?:\.\d+)?$/.test(text);
}

function withoutVariables(text: string): string {
  return text.replaceAll(/\$\{[^{}]*\}/g, '');
}

function isPlainString({ spelling }: LintCondition): boolean {
  return operatorNamed(spelling.operator)?.family === 'string';
}

function* invalidRegions(condition: LintCondition, _: LintStatement, { guesses }: Subject): Iterable<Hit> {
  if (condition.lowerKey !== 'aws:requestedregion' || !isPlainString(condition)) return;
  const takesWildcards = condition.spelling.operator.includes('Like');
  for (const at of condition.values.items) {
    if (hasVariable(at) || isRegion(at.value)) continue;
    if (takesWildcards && regionNames().some((it) => matches(at.value, it))) continue;
    // A wildcard where none is taken is told by another check.
    if (!takesWildcards && /[*?]/.test(at.value)) continue;
    const meant = nearest(at.value, regionNames(), guesses);
    const fix = meant === undefined ? 'Write a Region of AWS.' : `Write ${quoted(meant)}.`;
    yield hit(at, `${quoted(at.value)} is no Region.`, fix);
  }
}

/** AWS: the prefix and 8 or 17 letters and digits. */
function identifiers(key: string, prefix: string): (condition: LintCondition) => Iterable<Hit> {
  return function* (condition) {
    if (condition.lowerKey !== key || !isPlainString(condition)) return;
    for (const at of condition.values.items) {
      if (hasVariable(at) || /[*?]/.test(at.value)) continue;
      const [start, id = ''] = at.value.split('-');
      if (start === prefix && /^(?:[a-z0-9]{8}|[a-z0-9]{17})$/i.test(id)) continue;
      const message = `${quoted(at.value)} is not the id of a ${prefix === 'vpc' ? 'VPC' : 'VPC endpoint'}.`;
      yield hit(at, message, `Write "${prefix}-" and the 8 or 17 characters of the id.`);
    }
  };
}

/** Keys that hold the ARN of a KMS key. */
function* kmsKeys(condition: LintCondition): Iterable<Hit> {
  const known = knownKey(condition.lowerKey);
  if (known === undefined || typeOf(known) !== 'ARN' || !/kms-?key/i.test(known.key)) return;
  if (condition.spelling.operator === 'Null') return;
  for (const at of condition.values.items) {
    if (/^(?:\*|\$\{)/.test(at.value)) continue;
    if (/^arn:[^:]+:kms:[^:]+:[^:]+:(?:key\/|\*|\$\{)/.test(at.value)) continue;
    const message = `${quoted(condition.key)} holds the ARN of a KMS key, and ${quoted(at.value)} is none.`;
    yield hit(at, message, 'Write arn:aws:kms:region:account:key/id.');
  }
}

const EMPTY_MEANING = {
  plain: 'matches no value',
  ForAllValues: 'matches requests without the key only',
  ForAnyValue: 'never matches',
  IfExists: 'matches requests without the key only',
} as const;

function emptyList(which: keyof typeof EMPTY_MEANING): (condition: LintCondition) => Iterable<Hit> {
  return function* ({ values, spelling, key, path, at }) {
    if (!values.isList || values.items.length > 0) return;
    const kind = spelling.qualifier ?? (spelling.ifExists ? 'IfExists' : 'plain');
    if (kind !== which) return;
    const fix =
      which === 'ForAllValues' || which === 'IfExists'
        ? `Write "Null": {"${key}": "true"}, if that is meant.`
        : 'Add values, or remove the condition.';
    yield hit({ path, at }, `${quoted(key)} has no values, so the condition ${EMPTY_MEANING[which]}.`, fix);
  };
}
