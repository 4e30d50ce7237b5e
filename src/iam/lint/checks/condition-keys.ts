import { actionTable } from '../../actions/actions.ts';
import { awsCheck, perCondition, perStatement } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintCondition, LintStatement } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { isGlobalKey, keysStarting, knownKey } from '../knowledge/keys.ts';
import { nearest } from '../knowledge/nearest.ts';
import type { Subject } from '../subject.ts';

/** Do the condition keys exist? */
export const KEY_CHECKS: readonly Check[] = [
  awsCheck(
    'INVALID_CONDITION_KEY_FORMAT',
    'ERROR',
    perCondition(function* (condition) {
      if (hasFormat(condition.lowerKey)) return;
      const message = `${quoted(condition.key)} is no condition key.`;
      yield hit(condition, message, 'Write the service, a colon and the key, as in "aws:SourceIp".');
    }),
  ),
  awsCheck('INVALID_GLOBAL_CONDITION_KEY', 'ERROR', perCondition(unknownGlobal)),
  awsCheck('INVALID_SERVICE_CONDITION_KEY', 'ERROR', perCondition(unknownServiceKey)),
  awsCheck('INVALID_SERVICE', 'ERROR', perCondition(unknownPrefix)),
  awsCheck(
    'UNSUPPORTED_GLOBAL_CONDITION_KEY',
    'ERROR',
    perCondition(function* (condition) {
      if (condition.lowerKey !== 'aws:arn') return;
      const message = `AWS has no condition key ${quoted(condition.key)} any more.`;
      yield hit(
        condition,
        message,
        'Use aws:PrincipalArn for who asks, aws:SourceArn for what a service acts for.',
      );
    }),
  ),
  awsCheck(
    'MISSING_TAG_KEY_IN_CONDITION',
    'ERROR',
    perCondition(function* (condition) {
      const base = tagKeyWithoutTag(condition.lowerKey);
      if (base === undefined) return;
      const message = `${quoted(condition.key)} names no tag.`;
      yield hit(condition, message, `Add a slash and the tag's key, as in ${quoted(`${base}/team`)}.`);
    }),
  ),
  awsCheck(
    'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
    'ERROR',
    perStatement(function* ({ conditions }) {
      const seen = new Map<string, string>();
      for (const condition of conditions) {
        const id = `${condition.operator.path} ${condition.lowerKey}`;
        const earlier = seen.get(id) ?? condition.key;
        seen.set(id, earlier);
        if (earlier === condition.key) continue;
        const message = `${quoted(condition.key)} and ${quoted(earlier)} are the same key, since its case does not count.`;
        yield hit(condition, message, 'Put the values under one of them.');
      }
    }),
  ),
];

function hasFormat(key: string): boolean {
  const colon = key.indexOf(':');
  return colon > 0 && colon < key.length - 1 && !/^\s|\s$/.test(key);
}

function prefixOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** `aws:ResourceTag` and `ec2:ResourceTag/`, as they are written in lower case. */
function tagKeyWithoutTag(key: string): string | undefined {
  const base = key.endsWith('/') ? key.slice(0, -1) : key;
  if (!base.endsWith('tag') || knownKey(base) !== undefined) return undefined;
  return knownKey(`${base}/x`) === undefined ? undefined : base;
}

function* unknownGlobal(condition: LintCondition, _: LintStatement, subject: Subject): Iterable<Hit> {
  const { lowerKey, key } = condition;
  if (!lowerKey.startsWith('aws:') || !hasFormat(lowerKey) || lowerKey === 'aws:arn') return;
  if (isGlobalKey(lowerKey) || tagKeyWithoutTag(lowerKey) !== undefined) return;
  yield hit(condition, `AWS has no global condition key ${quoted(key)}.`, suggestion(key, 'aws', subject));
}

function* unknownServiceKey(condition: LintCondition, _: LintStatement, subject: Subject): Iterable<Hit> {
  const { lowerKey, key } = condition;
  const prefix = prefixOf(lowerKey);
  if (!hasFormat(lowerKey) || !actionTable().services.has(prefix)) return;
  if (knownKey(lowerKey) !== undefined || tagKeyWithoutTag(lowerKey) !== undefined) return;
  yield hit(condition, `${quoted(key)} is no condition key of ${prefix}.`, suggestion(key, prefix, subject));
}

function suggestion(key: string, prefix: string, { guesses }: Subject): string {
  const meant = nearest(key, keysStarting(prefix), guesses);
  return meant === undefined ? `Use a key that AWS documents for ${prefix}.` : `Write ${quoted(meant)}.`;
}

/** Keys of identity providers start with their host, which nobody can list. */
function* unknownPrefix(condition: LintCondition, _: LintStatement, { guesses }: Subject): Iterable<Hit> {
  const { lowerKey, key } = condition;
  const prefix = prefixOf(lowerKey);
  if (!hasFormat(lowerKey) || prefix === 'aws' || /[./]/.test(prefix)) return;
  if (actionTable().services.has(prefix) || knownKey(lowerKey) !== undefined) return;
  const meant = nearest(prefix, actionTable().services.keys(), guesses);
  const fix = meant === undefined ? 'Name a service of AWS.' : `Write ${quoted(meant)}.`;
  yield hit(condition, `AWS has no service ${quoted(prefix)}, as in the key ${quoted(key)}.`, fix);
}
