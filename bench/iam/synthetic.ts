import type {
  Authorization,
  GroupEntity,
  Organization,
  PolicySource,
  PrincipalEntity,
} from '../../src/iam/account/authorization.ts';
import { mix } from '../company/world.ts';
import { applicationRole, applicationWorkloads, ROLES_OF_APPLICATION } from './applications.ts';
import { Documents } from './documents.ts';
import { buckets, keys, queues } from './resources.ts';
import { boundaries, rolePolicies, serviceControlPolicies, userPolicies } from './shared-policies.ts';

export interface Scale {
  readonly roles: number;
  readonly users: number;
  readonly groups: number;
  readonly buckets: number;
  /** Of a number that looks like chance and is the same every time. */
  readonly seed: number;
}

export const LARGE: Scale = { roles: 5_000, users: 200, groups: 20, buckets: 100, seed: 1 };
export const ACCOUNT = '123456789012';
export const MANAGEMENT = '210987654321';

export interface SyntheticAccount {
  readonly authorization: Authorization;
  /** The distinct policy texts: about 1,800 for 5,000 roles. */
  readonly documents: readonly string[];
}

/**
 * An account of a company with many applications, of ten roles each: what they run as, what deploys them, who reads
 * them. Policies are partly shared and partly an application's own; a third of the roles has a boundary; humans come
 * from users in groups; service control policies stand on three levels. The same for the same scale.
 */
export function syntheticAccount(scale: Scale = LARGE): SyntheticAccount {
  const documents = new Documents();
  const shared = {
    ofUsers: userPolicies(documents),
    ofRoles: rolePolicies(documents),
    boundaries: boundaries(documents),
  };
  const groups = Array.from({ length: scale.groups }, (_, at) => groupOf(at, shared));
  const roles = Array.from({ length: scale.roles }, (_, at) => roleOf(at, scale, documents, shared));
  const users = Array.from({ length: scale.users }, (_, at) => userOf(at, scale, groups, shared));
  const applications = Math.ceil(scale.roles / ROLES_OF_APPLICATION);
  const authorization: Authorization = {
    accountId: ACCOUNT,
    partition: 'aws',
    principals: [...users, ...roles].toSorted((one, other) => (one.arn < other.arn ? -1 : 1)),
    groups,
    organization: organization(documents),
    resources: [
      ...buckets(scale.buckets, documents),
      ...keys(Math.ceil(scale.buckets / 4), documents),
      ...queues(Math.ceil(scale.buckets / 2), documents),
    ],
    workloads: Array.from({ length: applications }, (_, at) => applicationWorkloads(at)).flat(),
    gaps: [],
  };
  return { authorization, documents: documents.texts };
}

/** Managed policies that many hold. Each holder has a source of its own, of the same policy. */
interface Shared {
  readonly ofUsers: readonly PolicySource[];
  readonly ofRoles: readonly PolicySource[];
  readonly boundaries: readonly PolicySource[];
}

function roleOf(at: number, { seed }: Scale, documents: Documents, shared: Shared): PrincipalEntity {
  const chance = mix(at, seed);
  const role = applicationRole(at, documents);
  const limit = chance % 3 === 0 ? shared.boundaries[chance % shared.boundaries.length] : undefined;
  return {
    ...role,
    policies: [...role.policies, ...held(shared.ofRoles, chance, 1 + (chance % 3))],
    boundary: limit === undefined ? null : { ...limit },
  };
}

function held(shared: readonly PolicySource[], chance: number, count: number): readonly PolicySource[] {
  return picked(shared, chance, count).map((it) => ({ ...it }));
}

function picked<T>(list: readonly T[], chance: number, count: number): readonly T[] {
  const places = new Set(Array.from({ length: count }, (_, index) => mix(chance, index) % list.length));
  return [...places].flatMap((place) => list.slice(place, place + 1));
}

function groupOf(at: number, { ofUsers }: Shared): GroupEntity {
  const name = `group-${at}`;
  const policies = picked(ofUsers, mix(at, 3), 2).map((it): PolicySource => ({
    ...it,
    group: name,
  }));
  return { name, arn: `arn:aws:iam::${ACCOUNT}:group/${name}`, policies };
}

function userOf(
  at: number,
  { seed }: Scale,
  groups: readonly GroupEntity[],
  { ofUsers }: Shared,
): PrincipalEntity {
  const name = `user-${at}`;
  const chance = mix(at, seed + 1);
  const memberships = picked(groups, chance, 1 + (chance % 2));
  const own = chance % 10 === 0 ? held(ofUsers, chance, 1) : [];
  return {
    kind: 'user',
    arn: `arn:aws:iam::${ACCOUNT}:user/${name}`,
    name,
    path: '/',
    tags: { team: `team-${chance % 40}` },
    policies: [...own, ...memberships.flatMap((it) => it.policies)],
    boundary: null,
    groups: memberships.map((it) => it.name),
    instanceProfiles: [],
    managedByAws: false,
    credentials: { password: true, mfa: chance % 5 !== 0, activeKeys: chance % 3 },
  };
}

function organization(documents: Documents): Organization {
  return {
    state: 'known',
    id: 'o-bench12345',
    managementAccountId: MANAGEMENT,
    path: 'o-bench12345/r-ab12/ou-ab12-11111111/',
    serviceControlPolicies: serviceControlPolicies(documents),
    resourceControlPolicies: [],
  };
}
