import { parsePolicy } from '../iam/language/policy.ts';
import type { Policy, Statement } from '../iam/language/policy.ts';
import { coversActions, coversResources } from '../iam/language/scope.ts';
import type { InlinePolicy } from '../model/kinds/iam.ts';

/** `conditional`: everything, but only under conditions. `unreadable`: no policy that AWS would accept. */
export type FullAccess = 'yes' | 'conditional' | 'no' | 'unreadable';

const EVERY_ACTION = { pattern: '*', except: [] } as const;

/**
 * Whether one statement of a permissions policy allows every action on every resource. Not the sum of several, and not
 * what a policy comes to that leaves a few actions out.
 *
 * @param partition of the account (`aws`, `aws-cn`): `arn:aws:*` covers all that has an ARN there
 */
export function fullAccess(document: string, partition: string): FullAccess {
  const read = parsePolicy(document);
  if (!read.ok) return 'unreadable';
  const all = read.policy.statements.filter((statement) => coversAll(statement, read.policy, partition));
  const denied = all.some((it) => it.effect === 'Deny' && it.conditions.length === 0);
  const allowed = all.filter((it) => it.effect === 'Allow');
  if (denied || allowed.length === 0) return 'no';
  return allowed.some((it) => it.conditions.length === 0) ? 'yes' : 'conditional';
}

function coversAll(statement: Statement, { version }: Policy, partition: string): boolean {
  const resources = ['*', `arn:${partition}:*:*:*:*`];
  return (
    coversActions(statement, EVERY_ACTION) && resources.some((it) => coversResources(statement, it, version))
  );
}

/** A customer managed policy that is attached, or where its ARN leads. */
export type Attached =
  | {
      readonly found: true;
      readonly to: { readonly id: string; readonly facts: { readonly PolicyDocument: string } };
    }
  | { readonly found: false; readonly ref: string };

export interface AdminPolicies {
  /** Names of the policies that allow everything. */
  readonly full: readonly string[];
  /** Names of those that cannot be read. */
  readonly unreadable: readonly string[];
}

/** The only policy of AWS's own that allows everything. */
const ADMINISTRATOR = /^arn:[^:]+:iam::aws:policy\/AdministratorAccess$/;

/** Which of the policies that a user or role holds itself allow everything, under conditions or not. */
export function adminPolicies(
  attached: readonly Attached[],
  inline: readonly InlinePolicy[],
  partition: string,
): AdminPolicies {
  const documents = [
    ...attached.flatMap((it) => (it.found ? [{ name: it.to.id, text: it.to.facts.PolicyDocument }] : [])),
    ...inline.map((it) => ({ name: `${it.PolicyName} (inline)`, text: it.PolicyDocument })),
  ].map(({ name, text }) => ({ name, access: fullAccess(text, partition) }));
  const managed = attached.some((it) => !it.found && ADMINISTRATOR.test(it.ref))
    ? ['AdministratorAccess']
    : [];
  const named = (...which: readonly FullAccess[]) =>
    documents.filter((it) => which.includes(it.access)).map((it) => it.name);
  return { full: [...managed, ...named('yes', 'conditional')], unreadable: named('unreadable') };
}

/** The partition that an ARN names; `aws` without an ARN. */
export function partitionIn(arn: string | undefined): string {
  return arn?.split(':')[1] ?? 'aws';
}
