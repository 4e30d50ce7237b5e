import type { KeyType } from '../../actions/actions.ts';
import { operatorNamed } from '../../language/operators.ts';
import type { OperatorFamily } from '../../language/operators.ts';
import { awsCheck, perCondition, perStatement, styleCheck } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintCondition, LintStatement } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { hasOwnValues, isMultivalued, knownKey, typeOf } from '../knowledge/keys.ts';
import { nearest } from '../knowledge/nearest.ts';
import type { Subject } from '../subject.ts';

const SETS_PAGE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html';

/** Does the operator exist, and does it fit the key? */
export const OPERATOR_CHECKS: readonly Check[] = [
  awsCheck('INVALID_CONDITION_OPERATOR', 'ERROR', perOperator(unknownOperator)),
  awsCheck(
    'NULL_WITH_IF_EXISTS',
    'ERROR',
    perOperator(function* ({ operator }) {
      if (!NULL_IF_EXISTS.test(operator.value)) return;
      const message = `${quoted(operator.value)} asks whether the key exists, if it exists.`;
      yield hit(operator, message, 'Write "Null", or another operator.');
    }),
  ),
  awsCheck(
    'NULL_WITH_QUALIFIER',
    'SUGGESTION',
    perOperator(function* ({ operator, spelling }) {
      if (spelling.operator !== 'Null' || spelling.qualifier === undefined) return;
      const always = spelling.qualifier === 'ForAllValues' ? 'true' : 'false';
      const message = `${quoted(operator.value)} is always ${always}.`;
      yield hit(operator, message, 'Write "Null" alone.');
    }),
  ),
  awsCheck('TYPE_MISMATCH', 'WARNING', perCondition(typeMismatch)),
  awsCheck(
    'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    'SECURITY_WARNING',
    perCondition(function* (condition) {
      const { key, lowerKey, operator, spelling } = condition;
      if (!/^StringNot?Like$|^StringLike$/.test(spelling.operator) || !isArnKey(lowerKey)) return;
      // A value that is no ARN is left to the other checks.
      if (!condition.values.items.some((it) => it.value.startsWith('arn:'))) return;
      const like = spelling.operator.includes('Not') ? 'ArnNotLike' : 'ArnLike';
      const message = `Under ${quoted(operator.value)}, a star in the ARN of ${quoted(key)} reaches over its colons.`;
      yield hit(condition, message, `Use ${quoted(like)}.`);
    }),
  ),
  awsCheck(
    'MISSING_QUALIFIER',
    'ERROR',
    perCondition(function* ({ path, at, key, lowerKey, spelling, operator }) {
      if (!spelling.known || spelling.operator === 'Null' || spelling.qualifier !== undefined) return;
      const known = knownKey(lowerKey);
      if (known === undefined || !isMultivalued(known)) return;
      const message = `A request may have several values of ${quoted(key)}, and ${quoted(operator.value)} compares one.`;
      yield hit({ path, at }, message, 'Put "ForAnyValue:" or "ForAllValues:" before the operator.');
    }),
  ),
  awsCheck(
    'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    'SECURITY_WARNING',
    perCondition(function* (condition) {
      const { key, lowerKey, spelling } = condition;
      const known = knownKey(lowerKey);
      if (spelling.qualifier !== 'ForAllValues' || spelling.operator === 'Null') return;
      if (known === undefined || isMultivalued(known)) return;
      const message = `ForAllValues is true where the request has no ${quoted(key)}, which never has more than one value.`;
      yield hit(condition, message, 'Remove "ForAllValues:".');
    }),
  ),
  styleCheck('STYLE_FORALLVALUES_WITHOUT_NULL_CHECK', 'SECURITY_WARNING', SETS_PAGE, perStatement(unguarded)),
];

const NULL_IF_EXISTS = /^(?:for(?:all|any)value?s?:)?nullifexists$/i;

type ConditionCheck = (condition: LintCondition, subject: Subject) => Iterable<Hit>;

/** Once per operator, however many keys stand under it. */
function perOperator(find: ConditionCheck): Check['find'] {
  return perStatement(function* ({ conditions }, subject) {
    const seen = new Set<string>();
    for (const condition of conditions) {
      if (seen.has(condition.operator.path)) continue;
      seen.add(condition.operator.path);
      yield* find(condition, subject);
    }
  });
}

function* unknownOperator({ operator, spelling }: LintCondition, { guesses }: Subject): Iterable<Hit> {
  if (spelling.known || NULL_IF_EXISTS.test(operator.value)) return;
  const name = operator.value.replace(/^.*:/, '').replace(/ifexists$/i, '');
  const meant = nearest(name, OPERATOR_NAMES, guesses);
  const fix = meant === undefined ? 'Use an operator of the IAM reference.' : `Write ${quoted(meant)}.`;
  yield hit(operator, `${quoted(operator.value)} is no condition operator.`, fix);
}

const OPERATOR_NAMES = ['String', 'Arn']
  .flatMap((it) => [`${it}Equals`, `${it}NotEquals`, `${it}Like`, `${it}NotLike`])
  .concat(
    ['Numeric', 'Date'].flatMap((it) =>
      ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].map(
        (comparison) => it + comparison,
      ),
    ),
    [
      'StringEqualsIgnoreCase',
      'StringNotEqualsIgnoreCase',
      'Bool',
      'BinaryEquals',
      'IpAddress',
      'NotIpAddress',
      'Null',
    ],
  );

/** Operators that compare what the key holds; ARNs, and all things, are text as well. */
const FAMILIES: Readonly<Record<KeyType, readonly OperatorFamily[]>> = {
  String: ['string'],
  ArrayOfString: ['string'],
  ARN: ['arn', 'string'],
  ArrayOfARN: ['arn', 'string'],
  Bool: ['bool'],
  ArrayOfBool: ['bool'],
  Numeric: ['numeric'],
  Date: ['date', 'numeric'],
  IPAddress: ['ip'],
};

function* typeMismatch(condition: LintCondition): Iterable<Hit> {
  const { key, lowerKey, operator, spelling } = condition;
  const family = operatorNamed(spelling.operator)?.family;
  const known = knownKey(lowerKey);
  if (family === undefined || family === 'null' || known === undefined) return;
  const allowed = FAMILIES[typeOf(known)];
  if (allowed.includes(family) || (family === 'arn' && hasOwnValues(known))) return;
  const message = `${quoted(operator.value)} does not fit ${quoted(key)}, which is a ${typeOf(known)}.`;
  yield hit(condition, message, `Use a ${allowed[0] ?? 'string'} operator.`);
}

function isArnKey(lowerKey: string): boolean {
  const known = knownKey(lowerKey);
  return known !== undefined && typeOf(known).endsWith('ARN');
}

/** AWS: ForAllValues is true for a request without the key, so an Allow needs `Null = false` beside it. */
function* unguarded({ effect, conditions }: LintStatement): Iterable<Hit> {
  if (effect?.value !== 'Allow') return;
  const demanded = new Set(conditions.filter(demandsKey).map((it) => it.lowerKey));
  // A request with a certain tag has tag keys.
  if (conditions.some(demandsTag)) demanded.add('aws:tagkeys');
  for (const condition of conditions) {
    const { key, lowerKey, spelling } = condition;
    const known = knownKey(lowerKey);
    if (spelling.qualifier !== 'ForAllValues' || spelling.operator === 'Null') continue;
    if ((known !== undefined && !isMultivalued(known)) || demanded.has(lowerKey)) continue;
    const message = `The Allow holds for requests without any ${quoted(key)} too, because ForAllValues is true for them.`;
    yield hit(condition, message, `Add "Null": {${quoted(key)}: "false"}, if such requests are not meant.`);
  }
}

function demandsTag({ lowerKey, spelling }: LintCondition): boolean {
  if (!lowerKey.startsWith('aws:requesttag/') || spelling.ifExists) return false;
  return /^String(?:Equals|EqualsIgnoreCase|Like)$/.test(spelling.operator);
}

function demandsKey({ spelling, values }: LintCondition): boolean {
  if (spelling.operator === 'Null') return values.items.every((it) => it.value.toLowerCase() === 'false');
  return spelling.qualifier === 'ForAnyValue' && !spelling.ifExists;
}
