import { parsePolicy } from '../language/policy.ts';
import type { Policy } from '../language/policy.ts';
import type { Reading } from '../../model/reading.ts';
import type {
  Authorization,
  Gap,
  GroupEntity,
  Organization,
  PolicySource,
  PrincipalEntity,
  ResourceEntity,
  Workload,
} from './authorization.ts';
import { describeCause } from '../../model/causes.ts';
import type { AccountReadings, GroupThing, ListedThings, PolicyThing, Thing, UserThing } from './readings.ts';
import type { RoleThing } from './readings.ts';

/** Makes one Policy of each text, so that what is compiled of it is compiled once. */
class Documents {
  readonly #known = new Map<string, Policy | string>();

  source(base: Omit<PolicySource, 'policy' | 'problem'>, text: string): PolicySource {
    const read = this.#known.get(text) ?? this.#parse(text);
    return typeof read === 'string'
      ? { ...base, policy: undefined, problem: read }
      : { ...base, policy: read };
  }

  #parse(text: string): Policy | string {
    const result = parsePolicy(text);
    const read = result.ok ? result.policy : `the document cannot be read: ${result.error}`;
    this.#known.set(text, read);
    return read;
  }
}

/** The managed policies of an account by ARN; those not read are told as such. */
class ManagedPolicies {
  readonly #byArn: ReadonlyMap<string, PolicyThing>;
  readonly #documents: Documents;
  readonly #unread: string;

  constructor(policies: readonly ListedThings<PolicyThing>[], documents: Documents) {
    this.#documents = documents;
    this.#byArn = new Map(policies.flatMap((it) => it.things).map((it) => [it.arn ?? it.id, it]));
    const [problem] = policies.flatMap((it) => it.unlisted);
    this.#unread = problem === undefined ? 'its document was not read' : describeCause(problem.cause);
  }

  source(arn: string, how: 'attached' | 'boundary', group?: string): PolicySource {
    const base = {
      name: arn.slice(arn.lastIndexOf('/') + 1),
      how: how === 'boundary' ? how : isOfAws(arn) ? 'aws-managed' : 'customer-managed',
      arn,
      ...(group === undefined ? {} : { group }),
    } as const;
    const document = this.#byArn.get(arn)?.readings.PolicyDocument;
    if (document?.known === true) return this.#documents.source(base, document.value);
    if (ADMINISTRATOR.test(arn)) return this.#documents.source(base, EVERYTHING);
    const problem = document === undefined ? this.#unread : describeCause(document.cause);
    return { ...base, policy: undefined, problem };
  }
}

/** The one policy of AWS's whose text never changes and is known to all. */
const ADMINISTRATOR = /^arn:[^:]+:iam::aws:policy\/AdministratorAccess$/;
const EVERYTHING = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';

function isOfAws(arn: string): boolean {
  return arn.split(':')[4] === 'aws';
}

/** Puts together what was read of an account. Pure; each distinct document is parsed once. */
export function authorizationOf(read: AccountReadings): Authorization {
  const documents = new Documents();
  const managed = new ManagedPolicies(read.policies, documents);
  const partition = partitionOf(read);
  const groups = read.groups.things.map((it) => groupOf(it, managed, documents));
  const byName = new Map(groups.map((it) => [it.name, it]));
  const users = read.users.things.map((it) => userOf(it, managed, documents, byName));
  const roles = read.roles.things.map((it) => roleOf(it, managed, documents));
  return {
    accountId: read.accountId,
    partition,
    principals: [...users, ...roles].toSorted((one, other) => compareText(one.arn, other.arn)),
    groups,
    organization: organizationOf(read, documents),
    resources: read.resources.flatMap(({ kind, listed }) =>
      listed.things.map((it) => resourceOf(kind, it, documents)),
    ),
    workloads: read.workloads.flatMap(({ kind, listed }) => listed.things.map((it) => workloadOf(kind, it))),
    gaps: gapsOf(read),
  };
}

function partitionOf(read: AccountReadings): string {
  const [first] = [...read.roles.things, ...read.users.things, ...read.groups.things];
  return first?.arn?.split(':')[1] ?? 'aws';
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function groupOf(thing: GroupThing, managed: ManagedPolicies, documents: Documents): GroupEntity {
  return {
    name: thing.name ?? thing.id,
    arn: thing.arn ?? thing.id,
    policies: heldPolicies(thing, managed, documents, thing.name ?? thing.id),
  };
}

/** What a user, group or role holds itself. Where a list was not read, one source that may say anything stands for it. */
function heldPolicies(
  thing: GroupThing | UserThing | RoleThing,
  managed: ManagedPolicies,
  documents: Documents,
  group?: string,
): readonly PolicySource[] {
  const through = group === undefined ? {} : { group };
  const { ManagedPolicyArns: arns, Policies: inline } = thing.readings;
  const attached = arns.known
    ? arns.value.map((arn) => managed.source(arn, 'attached', group))
    : [unreadSource('customer-managed', 'attached policies', arns, through)];
  const own = inline.known
    ? inline.value.map((it) =>
        documents.source({ name: it.PolicyName, how: 'inline', ...through }, it.PolicyDocument),
      )
    : [unreadSource('inline', 'inline policies', inline, through)];
  return [...attached, ...own];
}

function unreadSource(
  how: PolicySource['how'],
  name: string,
  reading: Reading<unknown>,
  through: { readonly group?: string } = {},
): PolicySource {
  const problem = reading.known ? 'not read' : describeCause(reading.cause);
  return { name, how, ...through, policy: undefined, problem };
}

function userOf(
  thing: UserThing,
  managed: ManagedPolicies,
  documents: Documents,
  groups: ReadonlyMap<string, GroupEntity>,
): PrincipalEntity {
  const { Groups: membership, credentials } = thing.readings;
  const names = membership.known ? membership.value : [];
  const throughGroups = names.flatMap((name) => groups.get(name)?.policies ?? [unlistedGroup(name)]);
  const unread = membership.known ? [] : [unreadSource('inline', 'policies of groups', membership)];
  return {
    ...identityOf(thing, managed),
    kind: 'user',
    policies: [...heldPolicies(thing, managed, documents), ...throughGroups, ...unread],
    groups: names,
    instanceProfiles: [],
    ...(credentials?.known === true
      ? {
          credentials: {
            password: credentials.value.passwordEnabled,
            mfa: credentials.value.mfaActive,
            activeKeys: credentials.value.keys.filter((it) => it.active).length,
          },
        }
      : {}),
  };
}

function unlistedGroup(name: string): PolicySource {
  return {
    name: 'policies of the group',
    how: 'inline',
    group: name,
    policy: undefined,
    problem: 'the group was not read',
  };
}

function roleOf(thing: RoleThing, managed: ManagedPolicies, documents: Documents): PrincipalEntity {
  const { AssumeRolePolicyDocument: trust, instanceProfiles: profiles } = thing.readings;
  const name = thing.name ?? thing.id;
  return {
    ...identityOf(thing, managed),
    kind: 'role',
    policies: heldPolicies(thing, managed, documents),
    trust: trust.known
      ? documents.source({ name, how: 'trust' }, trust.value)
      : unreadSource('trust', name, trust),
    groups: [],
    instanceProfiles: profiles?.known === true ? profiles.value : [],
  };
}

function identityOf(thing: UserThing | RoleThing, managed: ManagedPolicies) {
  const { PermissionsBoundary: boundary, Tags: tags } = thing.readings;
  const arn = thing.arn ?? thing.id;
  return {
    arn,
    name: thing.name ?? thing.id,
    path: pathOf(arn),
    tags: tags.known ? tags.value : {},
    boundary: boundary.known
      ? boundary.value === null
        ? null
        : managed.source(boundary.value, 'boundary')
      : unreadSource('boundary', 'permissions boundary', boundary),
    managedByAws: thing.managedByAws,
  };
}

/** `/service/` of `arn:aws:iam::111122223333:role/service/name`. */
function pathOf(arn: string): string {
  const resource = arn.split(':').slice(5).join(':');
  return resource.slice(resource.indexOf('/'), resource.lastIndexOf('/') + 1) || '/';
}

function organizationOf(read: AccountReadings, documents: Documents): Organization {
  const { organization, serviceControlPolicies: scps, resourceControlPolicies: rcps } = read.account;
  if (!organization.known) return { state: 'unknown', problem: describeCause(organization.cause) };
  if (organization.value === null) return { state: 'none' };
  const { id, managementAccountId } = organization.value;
  const path = read.account.organizationPath;
  const where = {
    id,
    managementAccountId,
    ...(path?.known === true && path.value !== null ? { path: path.value } : {}),
  };
  // Nothing of the organization's binds its management account.
  if (managementAccountId === read.accountId) {
    return { state: 'known', ...where, serviceControlPolicies: [], resourceControlPolicies: [] };
  }
  if (!scps.known) return { state: 'unknown', problem: describeCause(scps.cause), id };
  if (!rcps.known) return { state: 'unknown', problem: describeCause(rcps.cause), id };
  const sources = (levels: typeof scps.value, how: 'scp' | 'rcp') =>
    (levels ?? []).map((level) =>
      level.map((it) => documents.source({ name: it.Name, how, arn: it.Id }, it.Content)),
    );
  return {
    state: 'known',
    ...where,
    serviceControlPolicies: sources(scps.value, 'scp'),
    resourceControlPolicies: sources(rcps.value, 'rcp'),
  };
}

function resourceOf(kind: string, thing: Thing<ResourceReadings>, documents: Documents): ResourceEntity {
  const { policy, tags, restrictsPublicPolicies, grants } = thing.readings;
  const name = thing.name ?? thing.id;
  return {
    kind,
    arn: thing.arn ?? thing.id,
    name,
    region: thing.region,
    ...(tags?.known === true ? { tags: tags.value } : {}),
    policy: policy.known
      ? policy.value === null
        ? null
        : documents.source({ name, how: 'resource' }, policy.value)
      : undefined,
    ...(policy.known ? {} : { problem: describeCause(policy.cause) }),
    ...(restrictsPublicPolicies?.known === true
      ? { restrictsPublicPolicies: restrictsPublicPolicies.value }
      : {}),
    ...(grants?.known === true ? { grants: grants.value } : {}),
  };
}

type ResourceReadings = AccountReadings['resources'][number]['listed']['things'][number]['readings'];
type WorkloadReadings = AccountReadings['workloads'][number]['listed']['things'][number]['readings'];

function workloadOf(kind: string, thing: Thing<WorkloadReadings>): Workload {
  const { roles, tags } = thing.readings;
  return {
    kind,
    arn: thing.arn ?? thing.id,
    name: thing.name ?? thing.id,
    region: thing.region,
    roles: roles.known ? roles.value : undefined,
    ...(roles.known ? {} : { unread: roles.cause }),
    ...(tags?.known === true ? { tags: tags.value } : {}),
  };
}

function gapsOf(read: AccountReadings): readonly Gap[] {
  const lists: readonly (readonly [string, ListedThings<object>])[] = [
    ['users', read.users],
    ['roles', read.roles],
    ['groups', read.groups],
    ...read.policies.map((it) => ['managed policies', it] as const),
    ...read.resources.map(({ kind, listed }) => [`every ${kind}`, listed] as const),
    ...read.workloads.map(({ kind, listed }) => [`every ${kind}`, listed] as const),
  ];
  return lists.flatMap(([what, { unlisted }]) => {
    const [first, ...more] = unlisted;
    if (first === undefined) return [];
    const where = more.length === 0 ? first.region : `${first.region} and ${more.length} more regions`;
    return [
      { what: first.region === 'global' ? what : `${what} (${where})`, why: describeCause(first.cause) },
    ];
  });
}
