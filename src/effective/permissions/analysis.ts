import type { Authorization } from '../../iam/account/authorization.ts';
import { bringDown } from '../../iam/bring-down/bring-down.ts';
import type { BringDown } from '../../iam/bring-down/bring-down.ts';
import { escalationGraph } from '../../iam/escalation/graph.ts';
import type { EscalationGraph } from '../../iam/escalation/graph.ts';
import { findMixedRoles } from '../../iam/least-privilege/instance-mixing.ts';
import type { MixingResult } from '../../iam/least-privilege/instance-mixing.ts';
import { accessMapOf } from '../../iam/sets/access-map.ts';
import { authorizationFor } from './authorization.ts';
import { rememberedBy } from './remembered.ts';
import type { PermissionFacts } from './relations.ts';
import { workloadsOf } from './workloads.ts';

/** What the account's permissions come to, each worked out once for the same authorization. */

const mapOf = rememberedBy((authorization: Authorization) => [authorization], accessMapOf);

/** @param accountId 12 digits */
export function graphFor(read: PermissionFacts, accountId: string): EscalationGraph {
  return graphOf(authorizationFor(read, accountId), read);
}

const graphOf = rememberedBy(
  (authorization: Authorization) => [authorization],
  (authorization, read: PermissionFacts) =>
    escalationGraph(mapOf(authorization), { kindsRead: kindsReadIn(read) }),
);

/** Kinds of workloads that were listed in whole: where none of them fits, there is none. */
function kindsReadIn(read: PermissionFacts): ReadonlySet<string> {
  return new Set(
    workloadsOf(read).flatMap(({ kind, listed }) => (listed.unlisted.length === 0 ? [kind] : [])),
  );
}

/** @param accountId 12 digits */
export function bringDownFor(read: PermissionFacts, accountId: string): BringDown {
  return bringDownOf(graphFor(read, accountId));
}

const bringDownOf = rememberedBy(
  (graph: EscalationGraph) => [graph],
  (graph) => bringDown(graph),
);

/**
 * Roles that several applications act with.
 *
 * @param accountId 12 digits
 */
export function mixedRolesFor(read: PermissionFacts, accountId: string): MixingResult {
  return mixedRolesOf(authorizationFor(read, accountId));
}

const mixedRolesOf = rememberedBy(
  (authorization: Authorization) => [authorization],
  (authorization) => findMixedRoles(authorization),
);
