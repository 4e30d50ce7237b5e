import { awsCheck, perStatement } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintCondition, LintStatement } from '../document.ts';
import { hit, listed, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { infoOf } from '../knowledge/infos.ts';
import { actionHasKey } from '../knowledge/keys.ts';
import type { Subject } from '../subject.ts';

/** `aws:ResourceTag` on actions whose requests never have it. */
export const TAG_CHECKS: readonly Check[] = [
  awsCheck(
    'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    'SUGGESTION',
    perStatement(unsupported('Allow')),
  ),
  awsCheck(
    'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    'SECURITY_WARNING',
    perStatement(unsupported('Deny')),
  ),
  awsCheck(
    'ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    'SUGGESTION',
    perStatement(withNotAction('Allow')),
  ),
  awsCheck(
    'DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    'SECURITY_WARNING',
    perStatement(withNotAction('Deny')),
  ),
];

type StatementCheck = (statement: LintStatement, subject: Subject) => Iterable<Hit>;

/** Null and IfExists speak of requests without the key on purpose. */
function tagConditions(statement: LintStatement): readonly LintCondition[] {
  return statement.conditions.filter(
    (it) =>
      it.lowerKey.startsWith('aws:resourcetag/') &&
      it.spelling.known &&
      it.spelling.operator !== 'Null' &&
      !it.spelling.ifExists,
  );
}

function unsupported(effect: string): StatementCheck {
  return function* (statement, subject) {
    if (statement.effect?.value !== effect || statement.actions === undefined) return;
    for (const condition of tagConditions(statement)) {
      for (const [prefix, actions] of withoutKey(statement, condition, subject)) {
        const verb = effect === 'Allow' ? 'allowed' : 'denied';
        const message = `Requests of ${prefix} have no ${quoted(condition.key)}, so ${listed(actions)} ${actions.length > 1 ? 'are' : 'is'} not ${verb}.`;
        yield hit(condition, message, `Put the actions of ${prefix} into a statement without this key.`);
      }
    }
  };
}

/** By service, the statement's actions that never have the key. */
function withoutKey(
  statement: LintStatement,
  { lowerKey }: LintCondition,
  subject: Subject,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const actions = subject.actionsOf(statement);
  for (const { at, name } of subject.steps.take(actions.length) ? actions : []) {
    const numbers = name.form === 'named' && name.service !== undefined ? subject.lookup.numbers(name) : [];
    if (numbers === undefined || numbers.length === 0 || !subject.steps.take(numbers.length)) continue;
    if (numbers.some((it) => actionHasKey(it, lowerKey) || takesTags(it))) continue;
    const list = found.get(name.prefix) ?? [];
    list.push(at.value);
    found.set(name.prefix, list);
  }
  return found;
}

/** Some services take the tags that a thing is made with for the thing's own, as AWS's own policies do. */
function takesTags(number: number): boolean {
  return infoOf(number).level !== 'tagging' && actionHasKey(number, 'aws:requesttag/x');
}

function withNotAction(effect: string): StatementCheck {
  return function* (statement) {
    if (statement.effect?.value !== effect || statement.notActions === undefined) return;
    for (const condition of tagConditions(statement)) {
      const consequence = effect === 'Allow' ? 'stay not allowed' : 'are not denied';
      const message = `With NotAction, actions whose requests have no ${quoted(condition.key)} ${consequence}.`;
      yield hit(condition, message, 'Use Action, and list the actions that are meant.');
    }
  };
}
