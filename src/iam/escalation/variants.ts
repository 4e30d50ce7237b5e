import type { Authorization, PolicySource, PrincipalEntity } from '../account/authorization.ts';
import { evaluateConditions } from '../language/conditions.ts';
import type { Policy } from '../language/policy.ts';
import { accessMapOf } from '../sets/access-map.ts';
import type { AccessMap, Span } from '../sets/access-map.ts';
import { asksCaller } from '../sets/asked-keys.ts';
import { callerContext, callerOf } from '../sets/callers.ts';
import { bitsOf, membersOf } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { administrators } from './admins.ts';
import type { Actor, Gains } from './gains.ts';

/**
 * What a principal would be after a change of its policies. `member`: with the policies of a group. `unbound`: without
 * its boundary. `rewritten`: with a policy that allows everything, and still with its boundary and whatever denies it
 * something; those to whom the same is left are one. `new`: made for the purpose.
 */
export type Variant =
  | { readonly kind: 'member'; readonly group: number }
  | { readonly kind: 'unbound'; readonly of: number }
  | { readonly kind: 'rewritten'; readonly of: Bits }
  | { readonly kind: 'new' };

export interface Variants {
  readonly list: readonly Variant[];
  readonly actors: readonly Actor[];
  /** By place in the list. */
  readonly admins: Span;
}

/** Place of the one that is new. */
export const NEW = 0;

const EVERYTHING: Policy = {
  version: '2012-10-17',
  statements: [{ effect: 'Allow', actions: ['*'], resources: ['*'], conditions: [] }],
};
const ANY_POLICY: PolicySource = { name: 'any policy', how: 'inline', policy: EVERYTHING };

/** To whom somebody can do so at all: principals that can be changed and freed, and groups that can be joined. */
export interface Touched {
  readonly changed: Bits;
  readonly freed: Bits;
  readonly joined: Bits;
}

export function variantsOf(gains: Gains, touched: Touched): Variants {
  const { authorization } = gains.scope;
  const classes = classesOf(authorization, touched.changed);
  const list: readonly Variant[] = [
    { kind: 'new' },
    ...Array.from(membersOf(touched.joined), (group): Variant => ({ kind: 'member', group })),
    ...Array.from(membersOf(touched.freed), (of): Variant => ({ kind: 'unbound', of })),
    ...classes.map((of): Variant => ({ kind: 'rewritten', of })),
  ];
  const entities = list.map((it) => entityOf(authorization, it));
  const map = accessMapOf({ ...authorization, principals: entities });
  const admins = administrators(map, gains.requests);
  return {
    list,
    actors: list.map((it, number) => actorOf(it, number, map, entities)),
    admins,
  };
}

function actorOf(
  variant: Variant,
  number: number,
  map: AccessMap,
  entities: readonly PrincipalEntity[],
): Actor {
  const entity = entities[number];
  if (entity === undefined) throw new RangeError(`there is no variant ${number}`);
  return { map, number, entity, principal: variant.kind === 'unbound' ? variant.of : undefined };
}

function entityOf(authorization: Authorization, variant: Variant): PrincipalEntity {
  const { principals, groups } = authorization;
  switch (variant.kind) {
    case 'new':
      return { ...nobody(authorization, 'role/sample'), kind: 'role', policies: [ANY_POLICY] };
    case 'member': {
      const group = groups[variant.group];
      return { ...nobody(authorization, 'user/sample'), policies: group?.policies ?? [] };
    }
    case 'unbound':
      return { ...someone(principals, variant.of, authorization), boundary: null };
    case 'rewritten': {
      const [first = 0] = membersOf(variant.of);
      const entity = someone(principals, first, authorization);
      return { ...entity, policies: [ANY_POLICY, ...entity.policies.filter(mayDeny)] };
    }
  }
}

function someone(
  principals: readonly PrincipalEntity[],
  number: number,
  authorization: Authorization,
): PrincipalEntity {
  return principals[number] ?? nobody(authorization, 'user/sample');
}

function nobody({ partition, accountId }: Authorization, name: string): PrincipalEntity {
  return {
    kind: 'user',
    arn: `arn:${partition}:iam::${accountId}:${name}`,
    name: 'sample',
    path: '/',
    tags: {},
    policies: [],
    boundary: null,
    groups: [],
    instanceProfiles: [],
    managedByAws: false,
  };
}

/** What is not read may deny anything. */
export function mayDeny({ policy }: PolicySource): boolean {
  return policy?.statements.some((it) => it.effect === 'Deny') !== false;
}

/** Principals of which the same is left of a policy that allows everything. */
function classesOf(authorization: Authorization, changed: Bits): readonly Bits[] {
  const { principals, organization } = authorization;
  const numbers = new Map<Policy, number>();
  const idOf = ({ policy, arn }: PolicySource): string => {
    if (policy === undefined) return `unread ${arn ?? ''}`;
    numbers.set(policy, numbers.get(policy) ?? numbers.size);
    return `${numbers.get(policy)}`;
  };
  const scps = organization.state === 'known' ? organization.serviceControlPolicies.flat() : [];
  const keyOf = (number: number): string => {
    const it = principals[number];
    if (it === undefined) return '';
    const holding = [...(it.boundary === null ? [] : [it.boundary]), ...it.policies.filter(mayDeny)];
    const told = [...holding, ...scps].map((source) => toldApart(authorization, it, source)).join('');
    return [it.boundary === null ? '' : 'bound', ...holding.map(idOf), told].join(' ');
  };
  const classes = Map.groupBy(membersOf(changed), keyOf);
  return [...classes.values()].map((those) => bitsOf(principals.length, those));
}

/** What the conditions about the caller come to, of those statements that have some. */
function toldApart(
  authorization: Authorization,
  principal: PrincipalEntity,
  { policy }: PolicySource,
): string {
  if (policy === undefined) return '';
  const asking = policy.statements.filter((it) => it.conditions.some(asksCaller));
  if (asking.length === 0) return '';
  const context = callerContext(authorization, callerOf(authorization, principal), 'iam:AttachRolePolicy');
  return asking.map((it) => evaluateConditions(it.conditions, context, policy.version).charAt(0)).join('');
}
