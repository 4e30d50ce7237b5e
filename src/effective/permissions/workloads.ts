import type { AccountReadings, ListedThings, WorkloadThing } from '../../iam/account/readings.ts';
import type { Kind } from '../../model/kinds.ts';
import { known, unknown } from '../../model/reading.ts';
import type { Reading } from '../../model/reading.ts';
import type { PermissionFacts, Principals } from './relations.ts';

type Listed = AccountReadings['workloads'][number];

/** What acts with a role, as far as it was asked for. */
export function workloadsOf(read: PermissionFacts): readonly Listed[] {
  const profiles = new Profiles(read.roles);
  const lists: readonly (Listed | undefined)[] = [
    workloads('lambda:function', read.functions, ({ Role }) => one(Role)),
    workloads('ec2:instance', read.instances, ({ IamInstanceProfile }) => profiles.roles(IamInstanceProfile)),
    workloads('ssm:managed-instance', read.managedInstances, ({ IamRole }, { id }) =>
      registered(IamRole, id, read, profiles),
    ),
    workloads('ecs:task-definition', read.taskDefinitions, ({ TaskRoleArn }) => one(TaskRoleArn)),
    workloads('codebuild:project', read.projects, ({ ServiceRole }) => one(ServiceRole)),
    workloads('cloudformation:stack', read.stacks, ({ RoleARN }) => one(RoleARN)),
    workloads('bedrock:agent', read.agents, ({ AgentResourceRoleArn }) => one(AgentResourceRoleArn)),
    workloads('sagemaker:notebook-instance', read.notebooks, ({ RoleArn }) => one(RoleArn)),
    workloads('glue:job', read.jobs, ({ Role }) => profiles.byNames(one(Role))),
    workloads('glue:dev-endpoint', read.endpoints, ({ RoleArn }) => one(RoleArn)),
    workloads('apprunner:service', read.appServices, ({ InstanceRoleArn }) => one(InstanceRoleArn)),
  ];
  return lists.filter((it) => it !== undefined);
}

interface ListOf<R> {
  readonly unlisted: ListedThings<unknown>['unlisted'];
  readonly things: readonly (Omit<WorkloadThing, 'readings'> & { readonly readings: R })[];
}

function workloads<R extends object>(
  kind: Kind,
  list: ListOf<R> | undefined,
  roles: (readings: R, thing: { readonly id: string }) => Reading<readonly string[]>,
): Listed | undefined {
  if (list === undefined) return undefined;
  const things = list.things.map((thing) => ({
    ...thing,
    readings: { roles: roles(thing.readings, thing), ...tagsOf(thing.readings) },
  }));
  return { kind, listed: { unlisted: list.unlisted, things } };
}

function tagsOf(readings: object): { readonly tags?: Reading<Readonly<Record<string, string>>> } {
  // Every kind with tags has them under this name and of this type.
  return 'Tags' in readings ? { tags: readings.Tags as Reading<Readonly<Record<string, string>>> } : {};
}

function one(reading: Reading<string | null>): Reading<readonly string[]> {
  if (!reading.known) return reading;
  return known(reading.value === null ? [] : [reading.value], reading.from);
}

/** A machine outside of AWS acts with the role that it was registered with, an instance with its profile's. */
function registered(
  role: Reading<string | null>,
  id: string,
  read: PermissionFacts,
  profiles: Profiles,
): Reading<readonly string[]> {
  if (!role.known || role.value !== null) return profiles.byNames(one(role));
  const instance = read.instances?.things.find((it) => it.id === id);
  if (instance === undefined) {
    return unknown({ kind: 'not-collected', detail: `the instance ${id} was not read` });
  }
  return profiles.roles(instance.readings.IamInstanceProfile);
}

/** Which roles an instance profile hands out: each role names the profiles that hold it. */
class Profiles {
  readonly #byProfile = new Map<string, string[]>();
  readonly #byName: ReadonlyMap<string, string>;
  readonly #open: Reading<never> | undefined;

  constructor(roles: Principals['roles']) {
    let open: Reading<never> | undefined;
    for (const { arn, id, readings } of roles.things) {
      const { instanceProfiles } = readings;
      if (!instanceProfiles.known) open ??= instanceProfiles;
      else for (const profile of instanceProfiles.value) this.#add(profile, arn ?? id);
    }
    this.#open = open ?? (roles.unlisted[0] && unknown(roles.unlisted[0].cause));
    this.#byName = new Map(roles.things.flatMap(({ arn, name }) => (arn && name ? [[name, arn]] : [])));
  }

  #add(profile: string, role: string): void {
    const roles = this.#byProfile.get(profile) ?? [];
    roles.push(role);
    this.#byProfile.set(profile, roles);
  }

  roles(profile: Reading<string | null>): Reading<readonly string[]> {
    if (!profile.known) return profile;
    if (profile.value === null) return known([], profile.from);
    const found = this.#byProfile.get(profile.value);
    // A profile may hold no role; that none was found says so only when all roles were read.
    return found === undefined && this.#open !== undefined ? this.#open : known(found ?? [], profile.from);
  }

  /** Some services take a role by its name, with or without its path. */
  byNames(names: Reading<readonly string[]>): Reading<readonly string[]> {
    if (!names.known) return names;
    const arns = names.value.map((it) => {
      if (it.startsWith('arn:')) return it;
      return this.#byName.get(it.slice(it.lastIndexOf('/') + 1)) ?? it;
    });
    return known(arns, names.from);
  }
}
