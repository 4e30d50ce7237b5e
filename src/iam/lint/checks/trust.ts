import { awsCheck, perStatement } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintStatement, Text } from '../document.ts';
import { hit, listed, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { valuesOf } from './principals.ts';

const TRUST = ['trust'] as const;

/** Trust policies of roles: who may assume them, and with which call. */
export const TRUST_CHECKS: readonly Check[] = [
  awsCheck(
    'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
    'ERROR',
    perStatement(function* ({ present }) {
      const at = present.get('NotPrincipal');
      if (at !== undefined) yield hit(at, "A role's trust policy has no NotPrincipal.", 'Use Principal.');
    }),
    TRUST,
  ),
  awsCheck(
    'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
    'ERROR',
    perStatement(function* ({ present }) {
      const at = present.get('Resource') ?? present.get('NotResource');
      if (at === undefined) return;
      const message = "A role's trust policy is about that role, and names no resource.";
      yield hit(at, message, 'Remove Resource and NotResource.');
    }),
    TRUST,
  ),
  awsCheck(
    'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    'ERROR',
    perStatement(function* ({ effect, principal }) {
      if (principal?.bare?.value !== '*' || effect?.value === 'Deny') return;
      const message = 'A role cannot trust "Principal": "*".';
      yield hit(principal.bare, message, 'Name the accounts, users, roles or services that are meant.');
    }),
    TRUST,
  ),
  awsCheck('MISSING_ACTION_FOR_CONDITION_KEY', 'ERROR', perStatement(missingAction), TRUST),
  awsCheck('MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY', 'ERROR', rolesAnywhere, TRUST),
  awsCheck(
    'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
    'ERROR',
    perStatement(function* ({ principal }) {
      for (const at of valuesOf(principal, 'Federated')) {
        if (kindOfProvider(at.value) !== undefined || /[*?]/.test(at.value)) continue;
        const message = `${quoted(at.value)} is no identity provider.`;
        yield hit(at, message, 'Write a domain, or the ARN of a SAML or OIDC provider.');
      }
    }),
    TRUST,
  ),
  awsCheck('MISMATCHED_ACTION_FOR_PRINCIPAL', 'ERROR', perStatement(mismatched), TRUST),
  awsCheck('REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY', 'SUGGESTION', perStatement(redundantSessions), TRUST),
];

/** What a key's value is set by: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html */
const SETTERS: readonly (readonly [RegExp, string])[] = [
  [/^sts:sourceidentity$/, 'sts:SetSourceIdentity'],
  [/^(?:sts:transitivetagkeys|aws:tagkeys|aws:requesttag\/.+)$/, 'sts:TagSession'],
];

function allows(statement: LintStatement, action: string, { actionsOf, lookup }: Subject): boolean {
  return actionsOf(statement).some(({ name }) => {
    if (name.text.toLowerCase() === action.toLowerCase() || name.form === 'star') return true;
    return name.hasWildcard && name.prefix === 'sts' && lookup.numbers(name)?.length !== 0;
  });
}

function* missingAction(statement: LintStatement, subject: Subject): Iterable<Hit> {
  if (statement.actions === undefined || statement.effect?.value !== 'Allow') return;
  const lacking = SETTERS.filter(([, action]) => !allows(statement, action, subject));
  for (const condition of statement.conditions) {
    const [, action] = lacking.find(([key]) => key.test(condition.lowerKey)) ?? [];
    if (action === undefined) continue;
    const message = `${quoted(condition.key)} has a value only where ${action} is called, which the statement lacks.`;
    yield hit(condition, message, `Add ${quoted(action)} to the actions.`);
  }
}

const ROLES_ANYWHERE = 'rolesanywhere.amazonaws.com';
const ANYWHERE_ACTIONS = ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'];

/** The three may stand in several statements. */
function* rolesAnywhere(subject: Subject): Iterable<Hit> {
  const statements = subject.statements.filter(
    (it) => it.effect?.value === 'Allow' && [...valuesOf(it.principal, 'Service')].some(isRolesAnywhere),
  );
  const [first] = statements;
  const lacking = ANYWHERE_ACTIONS.filter((action) => !statements.some((it) => allows(it, action, subject)));
  if (first === undefined || lacking.length === 0) return;
  const message = `${ROLES_ANYWHERE} needs ${listed(lacking)} too.`;
  yield hit(first, message, `Add ${listed(lacking)} to the actions.`);
}

function isRolesAnywhere({ value }: Text): boolean {
  return value.toLowerCase() === ROLES_ANYWHERE;
}

export type ProviderKind = 'saml' | 'oidc';

/** Undefined: neither a domain nor the ARN of a provider. */
export function kindOfProvider(value: string): ProviderKind | undefined {
  const [, arnKind] = /^arn:[^:]+:iam::\d{12}:(saml|oidc)-provider\/.+$/.exec(value) ?? [];
  if (arnKind === 'saml' || arnKind === 'oidc') return arnKind;
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(value) ? 'oidc' : undefined;
}

const CALL_OF: Readonly<Record<ProviderKind, string>> = {
  saml: 'sts:AssumeRoleWithSAML',
  oidc: 'sts:AssumeRoleWithWebIdentity',
};

/** Providers come by one call, everyone else by `sts:AssumeRole`. Wildcards take in the right one too. */
function* mismatched(statement: LintStatement, subject: Subject): Iterable<Hit> {
  if (statement.actions === undefined) return;
  const federated = [...valuesOf(statement.principal, 'Federated')];
  const kinds = federated.map((it) => kindOfProvider(it.value));
  const others = ['AWS', 'Service'].flatMap((type) => [...valuesOf(statement.principal, type)]);
  for (const { at, name } of subject.actionsOf(statement)) {
    if (!subject.steps.take(STEPS_OF_ONE * federated.length)) return;
    const wrong = federated.filter((_, index) => !comesBy(kinds[index], name.text));
    const isWrongForOthers = isProviderCall(name.text);
    // Where somebody fits, the action is there for them.
    const fits = wrong.length < federated.length || (others.length > 0 && !isWrongForOthers);
    const all = isWrongForOthers ? [...wrong, ...others] : wrong;
    if (all.length === 0 || fits) continue;
    const names = listed(all.map((it) => it.value));
    yield hit(at, `${names} cannot call ${quoted(at.value)}.`, `Use ${rightCalls(federated)}.`);
  }
}

/** Looking at one provider takes about as long as so many comparisons. */
const STEPS_OF_ONE = 8;

function comesBy(kind: ProviderKind | undefined, action: string): boolean {
  const lower = action.toLowerCase();
  if (kind === undefined || !lower.startsWith('sts:assumerole')) return true;
  return lower === CALL_OF[kind].toLowerCase() || /[*?]/.test(lower);
}

function isProviderCall(action: string): boolean {
  return Object.values(CALL_OF).some((it) => it.toLowerCase() === action.toLowerCase());
}

function rightCalls(federated: readonly Text[]): string {
  const kinds = new Set(federated.flatMap((it) => kindOfProvider(it.value) ?? []));
  return kinds.size === 0 ? quoted('sts:AssumeRole') : listed([...kinds].map((it) => CALL_OF[it]));
}

function* redundantSessions({ principal }: LintStatement): Iterable<Hit> {
  const values = [...valuesOf(principal, 'AWS')];
  const roles = new Map(
    values.flatMap((it) => roleIn(it, /^arn:[^:]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/)),
  );
  for (const [id, session] of values.flatMap((it) =>
    roleIn(it, /^arn:[^:]+:(?:sts|iam)::(\d{12}):assumed-role\/([^/]+)\/.+$/),
  )) {
    const role = roles.get(id);
    if (role === undefined) continue;
    const message = `${quoted(session.value)} is a session of ${quoted(role.value)}, which is named already.`;
    yield hit(session, message, 'Remove the session.');
  }
}

function roleIn(text: Text, pattern: RegExp): readonly (readonly [string, Text])[] {
  const [, account, name] = pattern.exec(text.value) ?? [];
  return account === undefined || name === undefined ? [] : [[`${account} ${name}`, text]];
}
