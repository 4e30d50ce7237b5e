import type {
  Authorization,
  PolicySource,
  PrincipalEntity,
  ResourceEntity,
} from '../account/authorization.ts';
import type { AccessRequest, Policies } from '../evaluate/decision.ts';
import type { Context } from '../language/conditions.ts';
import { callerOf } from './callers.ts';

/** A request of one of the account's principals, with every policy that has a say in it. */
export interface Asking {
  readonly request: AccessRequest;
  readonly policies: Policies;
}

/**
 * @param resource an ARN, a pattern of ARNs, or `*`
 * @param context what is known of further keys of the request
 */
export function askingOf(
  authorization: Authorization,
  principal: PrincipalEntity,
  action: string,
  resource: string,
  context?: Context,
): Asking {
  const { accountId, organization } = authorization;
  const target = resourceFor(authorization, resource);
  const owner = ownerOf(resource, target, accountId);
  const grants = target?.grants;
  const restricts = target?.restrictsPublicPolicies;
  return {
    request: {
      caller: callerOf(authorization, principal),
      action,
      resource,
      resourceAccountId: owner,
      ...(target?.tags === undefined ? {} : { resourceTags: target.tags }),
      ...(context === undefined ? {} : { context }),
    },
    policies: {
      identity: principal.policies,
      boundary: principal.boundary,
      organization,
      resource: policyOf(authorization, action, resource, target, owner),
      ...(grants === undefined ? {} : { grants }),
      ...(restricts === undefined ? {} : { restrictsPublicPolicies: restricts }),
    },
  };
}

/** The thing that a resource belongs to whose policy has a say: the bucket of an object, the function of a version. */
export function resourceFor({ resources }: Authorization, arn: string): ResourceEntity | undefined {
  const named = byArn(RESOURCES, resources);
  const exact = named.get(arn);
  if (exact !== undefined) return exact;
  const parts = arn.split(':');
  if (parts[2] === 's3') return named.get(arn.split('/', 1)[0] ?? '');
  return parts[2] === 'lambda' && parts.length === 8 ? named.get(parts.slice(0, 7).join(':')) : undefined;
}

/** A user or role of the account. */
export function principalNamed({ principals }: Authorization, arn: string): PrincipalEntity | undefined {
  return byArn(PRINCIPALS, principals).get(arn);
}

type Index<T> = WeakMap<readonly T[], ReadonlyMap<string, T>>;

const RESOURCES: Index<ResourceEntity> = new WeakMap();
const PRINCIPALS: Index<PrincipalEntity> = new WeakMap();

/** By ARN. One question asks for the same thing as many times as there are principals. */
function byArn<T extends { readonly arn: string }>(
  index: Index<T>,
  things: readonly T[],
): ReadonlyMap<string, T> {
  const found = index.get(things) ?? new Map(things.map((it) => [it.arn, it]));
  index.set(things, found);
  return found;
}

function ownerOf(resource: string, target: ResourceEntity | undefined, accountId: string): string {
  const account = resource.split(':', 5)[4] ?? '';
  return target === undefined && /^\d{12}$/.test(account) ? account : accountId;
}

/** Null: surely none. Undefined: it may have one, which is not known here. */
function policyOf(
  authorization: Authorization,
  action: string,
  resource: string,
  target: ResourceEntity | undefined,
  owner: string,
): PolicySource | null | undefined {
  if (/^sts:assumerole/i.test(action)) {
    return principalNamed(authorization, resource)?.trust;
  }
  if (target?.policy === undefined && target?.problem !== undefined) {
    return { name: target.name, how: 'resource', policy: undefined, problem: target.problem };
  }
  if (target !== undefined) return target.policy;
  // What takes no resource has no policy of one; what was not looked for may have one.
  return resource === '*' && owner === authorization.accountId ? null : undefined;
}
