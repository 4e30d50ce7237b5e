import { authorizationOf } from '../../iam/account/authorization-of.ts';
import type { Authorization } from '../../iam/account/authorization.ts';
import type { AccountReadings } from '../../iam/account/readings.ts';
import type { Cause } from '../../model/reading.ts';
import { unknown } from '../../model/reading.ts';
import { rememberedBy } from './remembered.ts';
import { PRINCIPALS, RESOURCES, WORKLOADS } from './relations.ts';
import type { PermissionFacts, Principals } from './relations.ts';
import { resourcesOf } from './resources.ts';
import { workloadsOf } from './workloads.ts';

const NAMES = [PRINCIPALS, WORKLOADS, ...Object.values(RESOURCES)].flatMap((it) => Object.keys(it));

/** A control may have relations of its own beside these. */
function partsOf(read: PermissionFacts): readonly object[] {
  const parts = new Map(Object.entries(read));
  return NAMES.flatMap((name) => parts.get(name) ?? []);
}

/**
 * The account's authorization, made once for each set of parts that the engine hands out.
 *
 * @param accountId 12 digits
 */
export const authorizationFor = rememberedBy(partsOf, (read, accountId: string): Authorization =>
  withoutUnread(authorizationOf(readingsOf(read, accountId))),
);

/**
 * AWS shows an organization's policies to its management account only, so that in most accounts they cannot be read.
 * They only take away: what is told is then what the account's own policies come to, with this as a gap.
 */
function withoutUnread(authorization: Authorization): Authorization {
  const { organization, gaps } = authorization;
  if (organization.state !== 'unknown') return authorization;
  const what = "the organization's policies, which may still forbid what the account's own allow";
  return {
    ...authorization,
    organization: { ...organization, policiesLeftOut: true },
    gaps: [...gaps, { what, why: organization.problem }],
  };
}

function readingsOf(read: PermissionFacts, accountId: string): AccountReadings {
  return {
    accountId,
    account: accountOf(read.account),
    users: read.users,
    groups: read.groups,
    roles: read.roles,
    policies: [read.policies, read.awsPolicies],
    resources: resourcesOf(read),
    workloads: workloadsOf(read),
  };
}

function accountOf(account: Principals['account']): AccountReadings['account'] {
  const readings = account.things[0]?.readings;
  if (readings !== undefined) return readings;
  const nothing = unknown({ kind: 'not-collected', detail: 'the account was not read' });
  return { organization: nothing, serviceControlPolicies: nothing, resourceControlPolicies: nothing };
}

/** Why nothing can be said of who is there: users, roles or groups could not be listed. */
export function unlistedCause(read: Principals): Cause | undefined {
  return [read.users, read.roles, read.groups].flatMap((it) => it.unlisted)[0]?.cause;
}
