import type { Authorization, GroupEntity, PolicySource, PrincipalEntity } from '../account/authorization.ts';
import { canonicalText } from '../language/canonical.ts';

/** Users who could hold their rights through a group. */
export interface GroupProposal {
  /** A name that no group of the account has. */
  readonly name: string;
  /** ARNs, sorted. */
  readonly users: readonly string[];
  /** `same-policies`: each holds just these policies directly. `same-use`: each was seen to use just these actions. */
  readonly because: 'same-policies' | 'same-use';
  /** Of `same-policies`: what the group gets, as the first of the users holds it. */
  readonly policies: readonly PolicySource[];
  /** Of `same-use`: what a policy of the group would allow, sorted. */
  readonly actions: readonly string[];
  /** A group that is there and has just these policies. */
  readonly existing?: string;
  /** What stands in the way, for the reader. */
  readonly remarks: readonly string[];
}

export interface GroupOptions {
  /** Users from which on a group is worth it. Default 2. */
  readonly least?: number;
  /** By a user's ARN, the actions that it was seen to use; with it, users with the same use are proposed too. */
  readonly observed?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_MANAGED = 10;
const MAX_GROUPS_OF_USER = 10;

/**
 * Groups for users who hold the same policies directly. Users with different permissions boundaries are never put
 * together, since what one policy gives them is not the same; nor are users of whom something could not be read.
 */
export function proposeGroups(
  authorization: Authorization,
  options: GroupOptions = {},
): readonly GroupProposal[] {
  const least = Math.max(2, options.least ?? 2);
  const users = authorization.principals.filter((it) => it.kind === 'user');
  const names = new NewNames(authorization.groups);
  const byPolicies = clusters(users, policiesKey, least).map((it) => ofPolicies(it, authorization, names));
  const { observed } = options;
  if (observed === undefined) return byPolicies;
  const taken = new Set(byPolicies.flatMap((it) => it.users));
  const left = users.filter((it) => !taken.has(it.arn));
  const byUse = clusters(left, (it) => useKey(it, observed), least);
  return [...byPolicies, ...byUse.map((it) => ofUse(it, observed, names))];
}

/** Undefined keys belong nowhere. The largest clusters first, then by their first user. */
function clusters(
  users: readonly PrincipalEntity[],
  keyOf: (user: PrincipalEntity) => string | undefined,
  least: number,
): readonly (readonly PrincipalEntity[])[] {
  const keyed = Map.groupBy(users, keyOf);
  return [...keyed]
    .filter(([key, list]) => key !== undefined && list.length >= least)
    .map(([, list]) => list)
    .toSorted((one, other) => other.length - one.length);
}

function policiesKey(user: PrincipalEntity): string | undefined {
  const direct = directPolicies(user);
  const boundary = boundaryKey(user);
  const keys = direct.map(policyKey);
  if (direct.length === 0 || boundary === undefined || keys.includes(undefined)) return undefined;
  return `${boundary} ${setKey(keys)}`;
}

function useKey(
  user: PrincipalEntity,
  observed: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const used = observed.get(user.arn);
  const boundary = boundaryKey(user);
  if (used === undefined || used.size === 0 || boundary === undefined) return undefined;
  return `${boundary} ${setKey([...used])}`;
}

function directPolicies(user: PrincipalEntity): readonly PolicySource[] {
  return user.policies.filter((it) => it.group === undefined);
}

/** The same for lists that have the same members. */
function setKey(keys: readonly (string | undefined)[]): string {
  return JSON.stringify([...new Set(keys.flatMap((it) => it ?? []))].toSorted());
}

/** A managed policy is the same by its ARN, whether it could be read or not; an inline one by what it says. */
function policyKey({ arn, policy }: PolicySource): string | undefined {
  if (arn !== undefined) return arn;
  return policy === undefined ? undefined : canonicalText(policy);
}

function boundaryKey({ boundary }: PrincipalEntity): string | undefined {
  return boundary === null ? '' : boundary.arn;
}

function ofPolicies(
  users: readonly PrincipalEntity[],
  { groups }: Authorization,
  names: NewNames,
): GroupProposal {
  const [first] = users;
  const policies = first === undefined ? [] : distinct(directPolicies(first));
  const key = setKey(policies.map(policyKey));
  const existing = groups.find((it) => groupKey(it) === key);
  const managed = policies.filter((it) => it.arn !== undefined).length;
  return {
    name: names.suggest(users, policies[0]?.name),
    users: users.map((it) => it.arn).toSorted(),
    because: 'same-policies',
    policies,
    actions: [],
    ...(existing === undefined ? {} : { existing: existing.name }),
    remarks: [
      ...(managed > MAX_MANAGED
        ? [`A group takes ${MAX_MANAGED} managed policies, unless AWS raised that; these are ${managed}.`]
        : []),
      ...boundaryRemark(users),
      ...fullUsers(users),
    ],
  };
}

function groupKey({ policies }: GroupEntity): string | undefined {
  const keys = policies.map(policyKey);
  return keys.includes(undefined) ? undefined : setKey(keys);
}

function distinct(policies: readonly PolicySource[]): readonly PolicySource[] {
  return [...new Map(policies.map((it) => [policyKey(it), it])).values()];
}

function ofUse(
  users: readonly PrincipalEntity[],
  observed: ReadonlyMap<string, ReadonlySet<string>>,
  names: NewNames,
): GroupProposal {
  const [first] = users;
  const actions = [...(observed.get(first?.arn ?? '') ?? [])].toSorted();
  const services = new Set(actions.map((it) => it.split(':')[0] ?? it));
  return {
    name: names.suggest(users, [...services].slice(0, 3).join('-')),
    users: users.map((it) => it.arn).toSorted(),
    because: 'same-use',
    policies: [],
    actions,
    remarks: [
      'What was not observed, as rare or unrecorded calls, is not in it.',
      ...boundaryRemark(users),
      ...fullUsers(users),
    ],
  };
}

function boundaryRemark([first]: readonly PrincipalEntity[]): readonly string[] {
  if (first === undefined || first.boundary === null) return [];
  return [`All of them keep the permissions boundary ${first.boundary.name}, which a group cannot have.`];
}

function fullUsers(users: readonly PrincipalEntity[]): readonly string[] {
  const full = users.filter((it) => it.groups.length >= MAX_GROUPS_OF_USER).map((it) => it.name);
  if (full.length === 0) return [];
  return [`A user can be in ${MAX_GROUPS_OF_USER} groups, and ${full.join(', ')} already is.`];
}

/** Tags by which people say what others have to do. */
const TEAM_TAGS = ['team', 'department', 'group', 'role', 'job'];

class NewNames {
  readonly #taken: Set<string>;

  constructor(groups: readonly GroupEntity[]) {
    // Names of groups are not told apart by case.
    this.#taken = new Set(groups.map((it) => it.name.toLowerCase()));
  }

  /** From what the users share: a tag, a path, or else the policy. */
  suggest(users: readonly PrincipalEntity[], otherwise: string | undefined): string {
    const shared = sharedTag(users) ?? sharedPath(users) ?? otherwise ?? 'users';
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: letters, digits and +=,.@_-
    const plain = shared
      .slice(0, 200)
      .replaceAll(/[^A-Za-z0-9+=,.@_-]+/g, '-')
      .replaceAll(/^-+|-+$/g, '');
    const base = (plain === '' ? 'users' : plain).slice(0, 120);
    let name = base;
    for (let number = 2; this.#taken.has(name.toLowerCase()); number++) name = `${base}-${number}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

function sharedTag(users: readonly PrincipalEntity[]): string | undefined {
  for (const wanted of TEAM_TAGS) {
    const values = new Set(
      users.map(({ tags }) => Object.entries(tags).find(([key]) => key.toLowerCase() === wanted)?.[1]),
    );
    const [only] = values;
    if (values.size === 1 && only !== undefined && only.trim() !== '') return only.trim();
  }
  return undefined;
}

function sharedPath(users: readonly PrincipalEntity[]): string | undefined {
  const paths = new Set(users.map((it) => it.path));
  const [only = '/'] = paths;
  return paths.size === 1 && only !== '/' ? only.split('/').findLast((it) => it !== '') : undefined;
}
