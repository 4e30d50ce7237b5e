import { awsCheck, perCondition } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintCondition, Text } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';

/** Wildcards that say nothing, and those that say too much. */
export const WILDCARD_CHECKS: readonly Check[] = [
  awsCheck(
    'EQUIVALENT_TO_NULL_FALSE',
    'SUGGESTION',
    perCondition(function* (condition) {
      if (meaningOfStar(condition) !== 'present') return;
      yield hit(condition, says(condition, 'only that the request has it'), useNull(condition, 'false'));
    }),
  ),
  awsCheck(
    'EQUIVALENT_TO_NULL_TRUE',
    'SUGGESTION',
    perCondition(function* (condition) {
      if (meaningOfStar(condition) !== 'absent') return;
      yield hit(condition, says(condition, 'only that the request lacks it'), useNull(condition, 'true'));
    }),
  ),
  awsCheck(
    'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
    'SUGGESTION',
    perCondition(function* (condition) {
      if (meaningOfStar(condition) !== 'always') return;
      yield hit(condition, says(condition, 'nothing, since it is always met'), 'Remove the key.');
    }),
  ),
  awsCheck(
    'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION',
    'SUGGESTION',
    perCondition(function* (condition) {
      if (meaningOfStar(condition) !== 'never') return;
      const fix = 'Remove the statement, or say which values are meant.';
      yield hit(condition, says(condition, 'that the statement never applies'), fix);
    }),
  ),
  awsCheck('WILDCARD_USAGE_TOO_PERMISSIVE', 'ERROR', perCondition(wideWildcards)),
  awsCheck('VARIABLE_USAGE_TOO_PERMISSIVE', 'ERROR', perCondition(wideVariables)),
];

/**
 * What a condition with a lone star among its values comes to. Absent keys: negated operators, IfExists and
 * ForAllValues hold for them. Undefined: there is no lone star, or the operator takes it as a character.
 */
function meaningOfStar({
  spelling,
  values,
}: LintCondition): 'present' | 'absent' | 'always' | 'never' | undefined {
  const { operator, qualifier, ifExists } = spelling;
  const isLike = /^(?:String|Arn)(?:Not)?Like$/.test(operator) || /^Arn(?:Not)?Equals$/.test(operator);
  if (!isLike || !values.items.some((it) => it.value === '*')) return undefined;
  const whenPresent = !operator.includes('Not');
  const negatedAlone = operator.includes('Not') && qualifier === undefined;
  const whenAbsent =
    qualifier === 'ForAllValues' || negatedAlone || (ifExists && qualifier !== 'ForAnyValue');
  if (whenPresent) return whenAbsent ? 'always' : 'present';
  return whenAbsent ? 'absent' : 'never';
}

function says({ operator, key }: LintCondition, what: string): string {
  return `${quoted(operator.value)} with "*" says of ${quoted(key)} ${what}.`;
}

function useNull({ key }: LintCondition, value: string): string {
  return `Write "Null": {"${key}": "${value}"}.`;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sensitive */
const SENSITIVE = new Set([
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:resourceaccount',
  'aws:resourceorgid',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:vpceaccount',
  'aws:vpceorgid',
]);

function* wideWildcards(condition: LintCondition): Iterable<Hit> {
  const { spelling, lowerKey, key } = condition;
  if (!/^(?:String|Arn)(?:Not)?Like$/.test(spelling.operator)) return;
  for (const at of condition.values.items) {
    if (SENSITIVE.has(lowerKey) && /[*?]/.test(at.value.replaceAll(/\$\{[^{}]*\}/g, ''))) {
      const message = `With a wildcard, as in ${quoted(at.value)}, ${quoted(key)} lets in accounts that nobody named.`;
      yield hit(at, message, 'Write out the values.');
    }
    if (lowerKey === 'aws:userid' && isWideUserId(at, /[*?]/)) {
      const message = `A wildcard before the colon of a user id, as in ${quoted(at.value)}, lets in other roles.`;
      yield hit(at, message, 'Write out the role\'s id, as in "AROAEXAMPLE:*".');
    }
  }
}

/** AWS: on the right of the colon, or all that is on its left. */
function isWideUserId({ value }: Text, wide: RegExp): boolean {
  const colon = value.replaceAll(/\$\{[^{}]*\}/g, (it) => '*'.repeat(it.length)).indexOf(':');
  const left = colon < 0 ? value : value.slice(0, colon);
  if (!wide.test(left)) return false;
  return colon < 0 || !/^(?:\*|\$\{[^}]*\})$/.test(left);
}

/** Variables whose value a tag, a name or the caller decides; ids that AWS itself sets cannot be chosen. */
const CHOSEN =
  /\$\{(?:aws:(?:principaltag|requesttag|resourcetag)\/|aws:(?:username|userid|sourceidentity|referer|useragent)\b|(?!aws:)[a-z0-9.-]+:)/i;

function* wideVariables(condition: LintCondition): Iterable<Hit> {
  const { lowerKey, key, spelling } = condition;
  if (!spelling.operator.startsWith('String')) return;
  for (const at of condition.values.items) {
    if (SENSITIVE.has(lowerKey) && CHOSEN.test(at.value)) {
      const message = `The variable in ${quoted(at.value)} decides ${quoted(key)}, and others may choose its value.`;
      yield hit(at, message, 'Write out the values.');
    }
    if (lowerKey === 'aws:userid' && isWideUserId(at, /\$\{/)) {
      const message = `A variable before the colon of a user id, as in ${quoted(at.value)}, lets in other roles.`;
      yield hit(at, message, 'Put the variable after the colon, as in "AROAEXAMPLE:${aws:username}".');
    }
  }
}
