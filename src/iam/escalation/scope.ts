import type { Authorization, PolicySource, PrincipalEntity, Workload } from '../account/authorization.ts';
import type { Universe } from '../sets/access-map.ts';
import { addBit, bitsOf, eachMember, emptyBits, unite } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { universeOf } from '../sets/universe.ts';
import { WORKLOAD_KINDS } from './rules/workload-kinds.ts';

/** What the rules ask about, as lists that questions are asked of as a whole. Principals have their numbers. */
export interface Scope {
  readonly authorization: Authorization;
  readonly principals: Universe;
  readonly numbers: ReadonlyMap<string, number>;
  readonly users: Bits;
  readonly roles: Bits;
  /** All but what only AWS can change. */
  readonly changeable: Bits;
  /** Roles in an instance profile. */
  readonly inProfile: Bits;
  readonly groups: Universe;
  /** By group. */
  readonly members: readonly Bits[];
  /** Customer managed policies that somebody holds. */
  readonly policies: Universe;
  /** By policy: who holds it, also through a group. */
  readonly holders: readonly Bits[];
  readonly workloads: ReadonlyMap<string, WorkloadsOfKind>;
  /** Kinds of which every workload is known. */
  readonly kindsRead: ReadonlySet<string>;
}

export interface WorkloadsOfKind {
  /** By Region, with the places of its workloads: a request to one goes to its Region. */
  readonly regions: readonly RegionOfWorkloads[];
  readonly list: readonly Workload[];
  /** By workload: its roles that are in the account. */
  readonly roles: readonly (readonly number[])[];
  /** Places of those whose roles were not read. */
  readonly unread: Bits;
}

export interface RegionOfWorkloads {
  readonly region: string;
  readonly universe: Universe;
  /** In the list of the kind, in the order of the universe. */
  readonly places: readonly number[];
}

export interface ScopeOptions {
  /**
   * Kinds of workloads that were listed completely, so that where none fits there is none. Left out: those of which
   * the authorization has some.
   */
  readonly kindsRead?: ReadonlySet<string>;
}

export function scopeOf(authorization: Authorization, options: ScopeOptions = {}): Scope {
  const { principals, groups, workloads } = authorization;
  const numbers = new Map(principals.map((it, number) => [it.arn, number]));
  const where = (test: (it: PrincipalEntity) => boolean): Bits =>
    bitsOf(principals.length, numbersWhere(principals, test));
  const policies = managedPolicies(authorization);
  const ofKind = Map.groupBy(workloads, (it) => it.kind);
  return {
    authorization,
    principals: universeOf(
      principals.map((it) => it.arn),
      new Map(principals.map((it) => [it.arn, it.tags])),
    ),
    numbers,
    users: where((it) => it.kind === 'user'),
    roles: where((it) => it.kind === 'role'),
    changeable: where((it) => !it.managedByAws),
    inProfile: where((it) => it.instanceProfiles.length > 0),
    groups: universeOf(groups.map((it) => it.arn)),
    members: membersOfGroups(authorization),
    policies: universeOf([...policies.keys()]),
    holders: [...policies.values()],
    workloads: new Map([...ofKind].map(([kind, list]) => [kind, workloadsOf(list, numbers)])),
    kindsRead: options.kindsRead ?? new Set(workloads.map((it) => it.kind)),
  };
}

function workloadsOf(list: readonly Workload[], numbers: ReadonlyMap<string, number>): WorkloadsOfKind {
  const regions = Map.groupBy(list.keys(), (place) => list[place]?.region ?? '');
  return {
    regions: [...regions].map(([region, places]) => ({ region, universe: universeAt(list, places), places })),
    list,
    roles: list.map((it) => (it.roles ?? []).flatMap((arn) => numbers.get(arn) ?? [])),
    unread: bitsOf(
      list.length,
      [...list.keys()].filter((place) => list[place]?.roles === undefined),
    ),
  };
}

function universeAt(list: readonly Workload[], places: readonly number[]): Universe {
  const those = places.flatMap((it) => list[it] ?? []);
  return universeOf(
    those.map((it) => it.arn),
    new Map(those.flatMap((it) => (it.tags === undefined ? [] : [[it.arn, it.tags] as const]))),
  );
}

function numbersWhere(
  principals: readonly PrincipalEntity[],
  test: (it: PrincipalEntity) => boolean,
): readonly number[] {
  return principals.flatMap((it, number) => (test(it) ? [number] : []));
}

function membersOfGroups({ groups, principals }: Authorization): readonly Bits[] {
  const places = new Map(groups.map((it, place) => [it.name, place]));
  const members = groups.map(() => emptyBits(principals.length));
  for (const [number, principal] of principals.entries()) {
    for (const name of principal.groups) {
      const bits = members[places.get(name) ?? -1];
      if (bits !== undefined) addBit(bits, number);
    }
  }
  return members;
}

function managedPolicies({ principals }: Authorization): ReadonlyMap<string, Bits> {
  const found = new Map<string, Bits>();
  for (const [number, principal] of principals.entries()) {
    for (const { how, arn } of principal.policies) {
      if (how !== 'customer-managed' || arn === undefined) continue;
      const bits = found.get(arn) ?? emptyBits(principals.length);
      addBit(bits, number);
      found.set(arn, bits);
    }
  }
  return found;
}

/** Whether what fits may be out of sight: workloads of the kind were not listed, or not all their roles were read. */
export function isOpenKind(scope: Scope, kind: string): boolean {
  return !scope.kindsRead.has(kind) && WORKLOAD_KINDS.has(kind);
}

/** The roles of the workloads at those places. */
export function rolesOfWorkloads(scope: Scope, kind: string, places: Bits): Bits {
  const roles = emptyBits(scope.principals.arns.length);
  const all = scope.workloads.get(kind)?.roles ?? [];
  eachMember(places, (place) => {
    for (const role of all[place] ?? []) addBit(roles, role);
  });
  return roles;
}

/** Who holds any of the policies, or is in any of the groups, at those places. */
export function unionAt(sets: readonly Bits[], places: Bits, size: number): Bits {
  const all = emptyBits(size);
  eachMember(places, (place) => {
    const bits = sets[place];
    if (bits !== undefined) unite(all, bits);
  });
  return all;
}

/** Every policy source of the account that bears on identities. */
export function identitySources({ principals, organization }: Authorization): readonly PolicySource[] {
  const scps = organization.state === 'known' ? organization.serviceControlPolicies.flat() : [];
  return [
    ...principals.flatMap((it) => (it.boundary === null ? it.policies : [...it.policies, it.boundary])),
    ...scps,
  ];
}
