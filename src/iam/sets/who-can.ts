import { actionNumber } from '../actions/actions.ts';
import type { Access, Decision } from '../evaluate/decision.ts';
import { decide } from '../evaluate/decide.ts';
import { exposure } from '../exposure/exposure.ts';
import type { Grant } from '../exposure/exposure.ts';
import type { Context } from '../language/conditions.ts';
import type { AccessMap } from './access-map.ts';
import { hasBit } from './bits.ts';
import { askingOf, principalNamed, resourceFor } from './in-account.ts';

export interface WhoCan {
  /** The account's users and roles that can, or could; by their numbers, in order. */
  readonly inside: readonly CanDo[];
  /** Who else the resource's own policy lets in; empty where no resource was asked about. */
  readonly outside: readonly Grant[];
  /** Why the policy of the resource is not known; undefined where it is, or where no resource was asked about. */
  readonly policyProblem?: string;
}

export interface CanDo {
  readonly principal: number;
  readonly access: Exclude<Access, 'denied'>;
  /** Where a resource was asked about. */
  readonly decision?: Decision;
}

/**
 * Who may do an action.
 *
 * @param resource an ARN or a pattern of ARNs. Without it: `allowed` is on every resource and with no condition,
 * `conditional` is on some resource or under a condition, both by the principal's own policies.
 * @param context what is known of further keys of the request
 */
export function whoCan(map: AccessMap, action: string, resource?: string, context?: Context): WhoCan {
  if (resource === undefined) return { inside: anywhere(map, action), outside: [] };
  const { authorization } = map;
  const inside = authorization.principals.flatMap((it, principal): readonly CanDo[] => {
    const { request, policies } = askingOf(authorization, it, action, resource, context);
    const decision = decide(request, policies);
    return decision.access === 'denied' ? [] : [{ principal, access: decision.access, decision }];
  });
  return { inside, ...outsideOf(map, action, resource) };
}

function anywhere(map: AccessMap, action: string): readonly CanDo[] {
  const number = actionNumber(action);
  if (number === undefined) return [];
  const { must, may } = map.principalsWith(number);
  return map.authorization.principals.flatMap((_, principal): readonly CanDo[] => {
    if (hasBit(must, principal)) return [{ principal, access: 'allowed' }];
    return hasBit(may, principal) ? [{ principal, access: 'conditional' }] : [];
  });
}

function outsideOf({ authorization }: AccessMap, action: string, resource: string): Omit<WhoCan, 'inside'> {
  const { accountId, partition, organization } = authorization;
  const role = /^sts:assumerole/i.test(action) ? principalNamed(authorization, resource) : undefined;
  const target = resourceFor(authorization, resource);
  const source = role === undefined ? target?.policy : role.trust;
  if (source === null) return { outside: [] };
  if (source?.policy === undefined) {
    const problem = source?.problem ?? target?.problem ?? 'nothing of that name was read in this account';
    return { outside: [], policyProblem: problem };
  }
  const id = organization.state === 'none' ? undefined : organization.id;
  const { grants } = exposure(source.policy, {
    accountId,
    partition,
    ...(id === undefined ? {} : { organizationId: id }),
    actions: [action],
    // A trust policy names no resource.
    ...(role === undefined ? { resource: [resource] } : {}),
  });
  return { outside: grants.filter((it) => it.audience !== 'same-account') };
}
