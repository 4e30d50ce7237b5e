import { matches } from '../../language/wildcard.ts';
import { awsCheck, IDENTITY } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintStatement, Text } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { FindingType } from '../finding.ts';
import { splitArn } from '../knowledge/arns.ts';
import type { Subject } from '../subject.ts';

/**
 * Rights that are worth as much as the roles they reach: handing a role to a service, and having AWS make one.
 * The two families of checks have the same six forms.
 */
interface Right {
  readonly action: string;
  /** A condition on it narrows the right enough. */
  readonly narrowing: string;
  readonly code: string;
  readonly type: FindingType;
  readonly danger: string;
  readonly fix: string;
}

const PASS_ROLE: Right = {
  action: 'iam:PassRole',
  narrowing: 'iam:passedtoservice',
  code: 'PASS_ROLE',
  type: 'SECURITY_WARNING',
  danger: 'lets any role be passed, also those with more rights',
  fix: 'Name the roles, and the service with iam:PassedToService.',
};

const CREATE_SLR: Right = {
  action: 'iam:CreateServiceLinkedRole',
  narrowing: 'iam:awsservicename',
  code: 'CREATE_SLR',
  type: 'WARNING',
  danger: 'lets service-linked roles be made for any service',
  fix: 'Name the roles, or the service with iam:AWSServiceName.',
};

export const PASS_ROLE_CHECKS: readonly Check[] = [PASS_ROLE, CREATE_SLR].flatMap((right) =>
  (['ACTION', 'STAR', 'NOT_ACTION'] as const).flatMap((form) =>
    [false, true].map((notResource) =>
      awsCheck(codeOf(right, form, notResource), right.type, find(right, form, notResource), IDENTITY),
    ),
  ),
);

/** How a statement comes to allow the action. */
type Form = 'ACTION' | 'STAR' | 'NOT_ACTION';

function codeOf({ code }: Right, form: Form, notResource: boolean): string {
  if (form === 'ACTION') return `${code}_WITH_${notResource ? 'NOT_RESOURCE' : 'STAR_IN_RESOURCE'}`;
  if (form === 'STAR') return `${code}_WITH_STAR_IN_ACTION_AND_${notResource ? 'NOT_RESOURCE' : 'RESOURCE'}`;
  return `${code}_WITH_${notResource ? 'NOT_ACTION_AND_NOT_RESOURCE' : 'STAR_IN_RESOURCE_AND_NOT_ACTION'}`;
}

function find(right: Right, form: Form, notResource: boolean): Check['find'] {
  return function* (subject) {
    for (const statement of subject.statements) {
      if (statement.effect?.value !== 'Allow' || isNarrowed(statement, right)) continue;
      const where = notResource ? notResourceOf(statement) : wideResource(statement);
      const action = grantOf(statement, right, subject);
      if (where === undefined || action?.form !== form) continue;
      const named = form === 'NOT_ACTION' ? 'NotAction' : quoted(action.at.value);
      yield hit(action.at, `${named} on ${where} ${right.danger}.`, right.fix);
    }
  };
}

function isNarrowed({ conditions }: LintStatement, { narrowing }: Right): boolean {
  return conditions.some(
    (it) =>
      it.lowerKey === narrowing &&
      !it.spelling.operator.includes('Not') &&
      it.values.items.every((item) => !/^[*?]/.test(item.value)),
  );
}

interface Grant {
  readonly form: Form;
  readonly at: Text;
}

const GRANTS = new WeakMap<LintStatement, Map<string, Grant | undefined>>();

/** The six forms ask the same of each statement. */
function grantOf(statement: LintStatement, right: Right, subject: Subject): Grant | undefined {
  const known = GRANTS.get(statement) ?? new Map<string, Grant | undefined>();
  GRANTS.set(statement, known);
  if (!known.has(right.action)) known.set(right.action, findGrant(statement, right, subject));
  return known.get(right.action);
}

function findGrant(statement: LintStatement, { action }: Right, subject: Subject): Grant | undefined {
  const actions = subject.actionsOf(statement);
  const granting = actions.find(({ name }) => matches(name.text, action, { ignoreCase: true }));
  if (statement.actions !== undefined) {
    if (granting === undefined) return undefined;
    return { form: granting.name.hasWildcard ? 'STAR' : 'ACTION', at: granting.at };
  }
  const [first] = actions;
  return first === undefined || granting !== undefined ? undefined : { form: 'NOT_ACTION', at: first.at };
}

function notResourceOf({ notResources }: LintStatement): string | undefined {
  return notResources === undefined ? undefined : 'NotResource';
}

function wideResource({ resources }: LintStatement): string | undefined {
  const found = resources?.items.find((it) => isAnyRole(it.value));
  return found === undefined ? undefined : quoted(found.value);
}

/** `*`, or a role's ARN with no more than a star for its name. */
function isAnyRole(resource: string): boolean {
  if (/^\*+$/.test(resource)) return true;
  const [, , service, , , name = ''] = splitArn(resource);
  return service === 'iam' && /^(?:\*|role\*|role\/\*)$/.test(name);
}
