import { perCondition, perStatement, styleCheck } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintCondition, LintStatement } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import type { Subject } from '../subject.ts';

const LEAST_PRIVILEGE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege';
const NOT_ACTION =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html';
const NOT_RESOURCE =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html';
const NOT_PRINCIPAL =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html';
const MFA =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent';

/** Policies that allow more than most mean. */
export const SCOPE_CHECKS: readonly Check[] = [
  styleCheck('STYLE_FULL_ADMIN', 'SECURITY_WARNING', LEAST_PRIVILEGE, perStatement(fullAdmin), ['identity']),
  styleCheck('STYLE_SERVICE_WILDCARD', 'SUGGESTION', LEAST_PRIVILEGE, perStatement(wholeServices), [
    'identity',
  ]),
  styleCheck(
    'STYLE_NOT_ACTION_WITH_ALLOW',
    'SECURITY_WARNING',
    NOT_ACTION,
    perStatement(function* ({ effect, present }) {
      const at = present.get('NotAction');
      if (effect?.value !== 'Allow' || at === undefined) return;
      const message = 'Allow with NotAction allows every other action of AWS, those to come too.';
      yield hit(at, message, 'Use Action, or Deny with NotAction.');
    }),
    ['identity', 'resource'],
  ),
  styleCheck(
    'STYLE_NOT_RESOURCE_WITH_ALLOW',
    'SECURITY_WARNING',
    NOT_RESOURCE,
    perStatement(function* ({ effect, present }) {
      const at = present.get('NotResource');
      if (effect?.value !== 'Allow' || at === undefined) return;
      const message = 'Allow with NotResource allows the actions on every other resource, those to come too.';
      yield hit(at, message, 'Use Resource, or Deny with NotResource.');
    }),
    ['identity', 'resource'],
  ),
  styleCheck(
    'STYLE_NOT_PRINCIPAL_WITH_DENY',
    'SUGGESTION',
    NOT_PRINCIPAL,
    perStatement(function* ({ effect, present }) {
      const at = present.get('NotPrincipal');
      if (effect?.value !== 'Deny' || at === undefined) return;
      const message =
        'Deny with NotPrincipal denies sessions and accounts of those that it names, unless they are listed too.';
      yield hit(at, message, 'Deny "Principal": "*" with a condition ArnNotEquals on aws:PrincipalArn.');
    }),
    ['resource'],
  ),
  styleCheck('STYLE_MFA_CONDITION_BYPASSED', 'SECURITY_WARNING', MFA, perCondition(mfa)),
];

function isStar({ value }: { readonly value: string }): boolean {
  return /^\*+$/.test(value);
}

function* fullAdmin({ effect, actions, resources, conditions }: LintStatement): Iterable<Hit> {
  if (effect?.value !== 'Allow' || conditions.length > 0) return;
  const action = actions?.items.find((it) => isStar(it) || it.value === '*:*');
  if (action === undefined || resources?.items.some(isStar) !== true) return;
  yield hit(action, 'The statement allows every action on every resource.', 'Allow what is needed only.');
}

function* wholeServices(statement: LintStatement, { actionsOf }: Subject): Iterable<Hit> {
  if (statement.effect?.value !== 'Allow' || statement.actions === undefined) return;
  for (const { at, name } of actionsOf(statement)) {
    if (name.service === undefined || !/^\*+$/.test(name.name)) continue;
    const message = `${quoted(at.value)} allows every action of ${name.service.name}, deleting and sharing too.`;
    yield hit(at, message, 'Name the actions that are needed.');
  }
}

/**
 * AWS: the key is missing from requests that are signed with long-term keys. An Allow with IfExists takes
 * these for signed in with MFA, and a Deny without it does not deny them.
 */
function* mfa(
  { lowerKey, key, spelling, values, operator, path, at }: LintCondition,
  statement: LintStatement,
): Iterable<Hit> {
  if (lowerKey !== 'aws:multifactorauthpresent' || spelling.operator !== 'Bool') return;
  const wanted = values.items.map((it) => it.value.toLowerCase());
  const isAllow = statement.effect?.value === 'Allow';
  const place = { path, at };
  if (isAllow && wanted.includes('false')) {
    const message = `The Allow is for callers without MFA, since it wants ${quoted(key)} to be false.`;
    yield hit(place, message, 'Write "true".');
  } else if (isAllow && spelling.ifExists) {
    const message = `${quoted(operator.value)} holds for access keys too, whose requests have no ${quoted(key)}.`;
    yield hit(place, message, 'Write "Bool".');
  } else if (statement.effect?.value === 'Deny' && !spelling.ifExists && wanted.includes('false')) {
    const message = `${quoted(operator.value)} does not deny access keys, whose requests have no ${quoted(key)}.`;
    yield hit(place, message, 'Write "BoolIfExists".');
  }
}
