import { awsCheck, perStatement } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintCondition, LintStatement } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import type { Subject } from '../subject.ts';

const SCP = ['scp'] as const;
const RCP = ['rcp'] as const;

/**
 * Service and resource control policies. SCPs take the whole policy language since September 2025:
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
export const ORGANIZATION_CHECKS: readonly Check[] = [
  awsCheck(
    'SCP_SYNTAX_ERROR_PRINCIPAL',
    'ERROR',
    perStatement(function* ({ present }) {
      const at = present.get('Principal') ?? present.get('NotPrincipal');
      if (at === undefined) return;
      const fix = 'Remove it, and use a condition on aws:PrincipalArn.';
      yield hit(at, 'A service control policy names no principals.', fix);
    }),
    SCP,
  ),
  awsCheck('RCP_SYNTAX_ERROR_PRINCIPAL', 'ERROR', perStatement(rcpPrincipal), RCP),
  awsCheck(
    'RCP_SYNTAX_ERROR_NOTACTION',
    'ERROR',
    perStatement(function* ({ present }) {
      const at = present.get('NotAction');
      if (at !== undefined) yield hit(at, 'A resource control policy has no NotAction.', 'Use Action.');
    }),
    RCP,
  ),
  awsCheck('RCP_SYNTAX_ERROR_ACTION', 'ERROR', perStatement(rcpAction), RCP),
  awsCheck('RCP_SYNTAX_ERROR_ALLOW', 'ERROR', perStatement(rcpAllow), RCP),
  awsCheck('RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY', 'WARNING', perDeny(servicesAreHit), RCP),
  awsCheck('RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY', 'WARNING', perDeny(peopleAreHit), RCP),
  awsCheck('RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK', 'WARNING', perDeny(integrationsAreHit), RCP),
];

function* rcpPrincipal({ present, principal }: LintStatement): Iterable<Hit> {
  const not = present.get('NotPrincipal');
  if (not !== undefined)
    yield hit(not, 'A resource control policy has no NotPrincipal.', 'Write "Principal": "*".');
  if (principal === undefined || principal.bare?.value === '*') return;
  const message = 'A resource control policy is about every principal.';
  yield hit(principal, message, 'Write "Principal": "*", and single out principals by conditions.');
}

/** Only the one that AWS attaches itself allows everything. */
function isDefault({ effect, actions }: LintStatement): boolean {
  return effect?.value === 'Allow' && actions?.items.length === 1 && actions.items[0]?.value === '*';
}

function* rcpAction(statement: LintStatement, subject: Subject): Iterable<Hit> {
  if (isDefault(statement)) return;
  for (const { at, name } of statement.actions === undefined ? [] : subject.actionsOf(statement)) {
    if (name.form === 'star' || /[*?]/.test(name.prefix)) {
      const message = `A resource control policy names services, and ${quoted(at.value)} names none.`;
      yield hit(at, message, 'Write a service before the colon, as in "s3:*".');
    } else if (name.service?.hasResourceControlPolicies === false) {
      const message = `Resource control policies do not apply to ${name.service.name}, as in ${quoted(at.value)}.`;
      yield hit(at, message, 'Remove the action.');
    }
  }
}

function* rcpAllow(statement: LintStatement): Iterable<Hit> {
  const { effect, principal, resources, condition } = statement;
  if (effect?.value !== 'Allow') return;
  const all = resources?.items.length === 1 && resources.items[0]?.value === '*';
  if (principal?.bare?.value === '*' && all && condition === undefined) return;
  const message =
    'In a resource control policy, Allow is for everyone, on all resources, without conditions.';
  yield hit(effect, message, 'Write a Deny; what it leaves stays allowed.');
}

type DenyCheck = (statement: LintStatement) => Iterable<Hit>;

function perDeny(find: DenyCheck): Check['find'] {
  return perStatement(function* (statement) {
    if (statement.effect?.value === 'Deny') yield* find(statement);
  });
}

/** Keys that requests of services lack, and keys that only they have. */
const OF_PRINCIPALS = /^aws:principal(?:orgid|orgpaths|account|arn|tag\/.*)$/;
const OF_SERVICES = /^aws:source(?:account|arn|orgid|orgpaths)$/;

function asksForService({ conditions }: LintStatement, value: string): boolean {
  return conditions.some(
    (it) =>
      it.lowerKey === 'aws:principalisawsservice' &&
      it.values.items.every((item) => item.value.toLowerCase() === value),
  );
}

/** Conditions that a request without the key meets. */
function missMeets({ spelling }: LintCondition): boolean {
  return spelling.operator !== 'Null' && (spelling.operator.includes('Not') || spelling.ifExists);
}

function* servicesAreHit(statement: LintStatement): Iterable<Hit> {
  if (asksForService(statement, 'false')) return;
  const at = statement.conditions.find((it) => OF_PRINCIPALS.test(it.lowerKey) && missMeets(it));
  if (at === undefined) return;
  const message = `Services that act for you have no ${quoted(at.key)}, and are denied too.`;
  yield hit(at, message, 'Add "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}.');
}

function* peopleAreHit(statement: LintStatement): Iterable<Hit> {
  if (asksForService(statement, 'true')) return;
  const at = statement.conditions.find((it) => OF_SERVICES.test(it.lowerKey) && missMeets(it));
  if (at === undefined) return;
  const message = `Your users and roles have no ${quoted(at.key)}, and are denied too.`;
  yield hit(at, message, 'Add "BoolIfExists": {"aws:PrincipalIsAWSService": "true"}.');
}

function* integrationsAreHit({ conditions }: LintStatement): Iterable<Hit> {
  const at = conditions.find((it) => OF_SERVICES.test(it.lowerKey) && missMeets(it));
  const isGuarded = conditions.some(
    (it) => it.spelling.operator === 'Null' && /^aws:source(?:account|arn)$/.test(it.lowerKey),
  );
  if (at === undefined || isGuarded) return;
  const message = `Some services do not send ${quoted(at.key)}, and are denied too.`;
  yield hit(at, message, 'Add "Null": {"aws:SourceAccount": "false"}.');
}
