import type { Policy, Statement } from '../language/policy.ts';
import { named } from './principals.ts';
import type { World } from './requesters.ts';

/** The audited account and everybody whom the policy names. */
export interface Names extends World {
  /** Accounts named anywhere, the audited one left out. */
  readonly accounts: readonly string[];
  readonly organizations: readonly string[];
  /** Some condition asks whether the caller is an AWS service. */
  readonly asksForServices: boolean;
}

interface Owner {
  readonly accountId: string;
  readonly partition?: string;
  readonly organizationId?: string;
}

const ACCOUNT = /^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12})(?::|$)/;
const ORGANIZATION = /^o-[^/*?$]+/;
const ABOUT_SERVICES = /^aws:principal(?:isawsservice|servicename)/;
/** No organization's id has this form. */
const OWN = 'own';

export function worldOf(policy: Policy, owner: Owner): Names {
  const values = policy.statements.flatMap(conditionValues);
  const accounts = new Set([
    ...policy.statements.flatMap(principalAccounts),
    ...captured(values, ACCOUNT, 1),
  ]);
  accounts.delete(owner.accountId);
  const organizations = new Set(captured(values, ORGANIZATION, 0));
  const ownOrganization = owner.organizationId ?? OWN;
  if (policy.statements.some(comparesOwnOrganization)) organizations.add(ownOrganization);
  return {
    accountId: owner.accountId,
    partition: owner.partition ?? '*',
    ownOrganization,
    organizationKnown: owner.organizationId !== undefined,
    otherAccount: unnamed(accounts, (count) => String(999_999_999_999 - count), owner.accountId),
    otherOrganization: unnamed(organizations, (count) => `o-other${count}`, ownOrganization),
    accounts: [...accounts],
    organizations: [...organizations],
    asksForServices: policy.statements.some((it) =>
      it.conditions.some((that) => ABOUT_SERVICES.test(that.key)),
    ),
  };
}

function conditionValues(statement: Statement): readonly string[] {
  return statement.conditions.flatMap((it) => it.values);
}

function captured(values: readonly string[], pattern: RegExp, group: number): readonly string[] {
  return values.flatMap((it) => pattern.exec(it)?.[group] ?? []);
}

function principalAccounts(statement: Statement): readonly string[] {
  return [...(statement.principals ?? []), ...(statement.notPrincipals ?? [])].flatMap((principal) => {
    const it = named(principal);
    return it.kind === 'account' ? [it.account] : [];
  });
}

/**
 * AWS shows `aws:ResourceOrgID = ${aws:PrincipalOrgID}`, and the other way round, for "my organization only".
 */
function comparesOwnOrganization(statement: Statement): boolean {
  return statement.conditions.some(
    (it) => it.key === 'aws:resourceorgid' || it.values.some((value) => /\$\{aws:resourceorgid/i.test(value)),
  );
}

function unnamed(taken: ReadonlySet<string>, candidate: (count: number) => string, own: string): string {
  for (let count = 0; ; count++) {
    const name = candidate(count);
    if (name !== own && !taken.has(name)) return name;
  }
}
