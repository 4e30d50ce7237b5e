import type { Authorization, PrincipalEntity, Workload } from '../account/authorization.ts';
import { applicationsOf } from './applications.ts';
import type { ApplicationGroup, Sign } from './applications.ts';
import type { ObservedCall, ObservedUse } from './events.ts';
import { generalise } from './generalise.ts';
import type { GeneraliseOptions } from './generalise.ts';

/** A role that workloads of unrelated applications act with: each has the rights of all. */
export interface MixedRole {
  /** ARN. */
  readonly role: string;
  /**
   * `sure`: a tag that people give tells the applications apart, or what they use beside other signs. `perhaps`: only
   * names, stacks or use do.
   */
  readonly certainty: 'sure' | 'perhaps';
  readonly applications: readonly Application[];
  /** Sentences: why they count as unrelated. */
  readonly why: readonly string[];
}

export interface Application {
  readonly name: string;
  /** ARNs, sorted. */
  readonly workloads: readonly string[];
  /** The tags by which it was told; empty: by the workloads' names. */
  readonly tags: readonly Sign[];
  /** What to give a role of its own. */
  readonly split: Split;
}

export type Split =
  | {
      readonly known: true;
      /** A name for the role. */
      readonly roleName: string;
      /** From what was observed. */
      readonly statements: readonly SplitStatement[];
      /** Actions whose resources no record told: their statement is on `*`. */
      readonly unbounded: readonly string[];
    }
  | { readonly known: false; readonly roleName: string; readonly why: string };

export interface SplitStatement {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
}

export interface MixingResult {
  readonly mixed: readonly MixedRole[];
  /** ARNs of roles of AWS's own that several workloads act with: service-linked roles are meant to be shared. */
  readonly managedByAws: readonly string[];
  /** ARNs of workloads whose roles were not read. */
  readonly unread: readonly string[];
}

export interface MixingOptions {
  /** Tags that name an application, the plainest first, instead of the usual ones. */
  readonly applicationTags?: readonly string[];
  /** What was recorded of the roles' sessions. A session has the name of the instance, the function or the task. */
  readonly calls?: Iterable<ObservedCall>;
  readonly generalise?: GeneraliseOptions;
}

/** What runs code by itself. A stack or a pipeline acts for whoever deploys, and a template makes nothing yet. */
const RUNNING: ReadonlySet<string> = new Set([
  'apprunner:service',
  'batch:job-definition',
  'bedrock-agentcore:runtime',
  'ec2:instance',
  'ecs:task',
  'ecs:task-definition',
  'glue:job',
  'lambda:function',
  'sagemaker:notebook-instance',
]);

/** Finds roles of instances, functions and tasks that unrelated applications share. */
export function findMixedRoles(authorization: Authorization, options: MixingOptions = {}): MixingResult {
  const running = authorization.workloads.filter((it) => RUNNING.has(it.kind));
  const byRole = Map.groupBy(
    running.flatMap((workload) => [...new Set(workload.roles)].map((role) => ({ role, workload }))),
    (it) => it.role,
  );
  const roles = new Map(authorization.principals.map((it) => [it.arn, it]));
  const shared = [...byRole].filter(([, list]) => list.length > 1);
  const isOfAws = (role: string): boolean => isManagedByAws(role, roles.get(role));
  const usage = usageOf(options.calls ?? []);
  return {
    mixed: shared
      .filter(([role]) => !isOfAws(role))
      .flatMap(
        ([role, list]) =>
          judge(
            role,
            list.map((it) => it.workload),
            usage,
            options,
          ) ?? [],
      )
      .toSorted((one, other) => compareText(one.role, other.role)),
    managedByAws: shared.flatMap(([role]) => (isOfAws(role) ? [role] : [])).toSorted(),
    unread: running.flatMap((it) => (it.roles === undefined ? [it.arn] : [])).toSorted(),
  };
}

function isManagedByAws(role: string, principal: PrincipalEntity | undefined): boolean {
  return principal?.managedByAws ?? /:role\/aws-(?:service-role|reserved)\//.test(role);
}

/** By role and session, or what the role's credentials were given to, joined by a space. */
type Usage = ReadonlyMap<string, readonly ObservedUse[]>;

function usageOf(calls: Iterable<ObservedCall>): Usage {
  const usage = new Map<string, ObservedUse[]>();
  for (const { principal, session, issuedTo, succeeded, uses } of calls) {
    const user = issuedTo ?? session;
    if (principal === undefined || user === undefined || !succeeded) continue;
    const key = `${principal} ${user}`;
    const list = usage.get(key) ?? [];
    list.push(...uses);
    usage.set(key, list);
  }
  return usage;
}

/** The name of the sessions that code on the workload gets; undefined: they are not told apart by name. */
function sessionOf({ kind, arn, name }: Workload): string | undefined {
  if (kind === 'lambda:function') return name;
  return kind === 'ec2:instance' || kind === 'ecs:task' ? arn.slice(arn.lastIndexOf('/') + 1) : undefined;
}

interface Part extends ApplicationGroup {
  /** Undefined: nothing was recorded of it. */
  readonly uses: readonly ObservedUse[] | undefined;
}

function judge(
  role: string,
  workloads: readonly Workload[],
  usage: Usage,
  options: MixingOptions,
): MixedRole | undefined {
  const told = applicationsOf(workloads, options.applicationTags);
  const parts = (told.length > 1 ? told : byUseAlone(role, told, usage))
    .map((it) => ({ ...it, uses: usesOf(role, it.workloads, usage) }))
    .toSorted((one, other) => compareText(one.name, other.name));
  if (parts.length < 2) return undefined;
  const tag = distinguishingTag(parts);
  const byUse = haveNothingInCommon(parts);
  const isPlain = tag !== undefined && !/^(?:aws|elasticbeanstalk):/.test(tag);
  return {
    role,
    // Of one application there may be several stacks; with what is used they are two signs.
    certainty: isPlain || (byUse && told.length > 1) ? 'sure' : 'perhaps',
    applications: parts.map((it) => applicationOf(it, role, options)),
    why: reasons(parts, tag, byUse),
  };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Where nothing but like names joins them, workloads that were all seen to use other things may be unrelated. */
function byUseAlone(
  role: string,
  told: readonly ApplicationGroup[],
  usage: Usage,
): readonly ApplicationGroup[] {
  const [only, ...others] = told;
  if (only === undefined || others.length > 0 || only.tags.length > 0) return told;
  const single = only.workloads.map((it) => ({ name: it.name, workloads: [it], tags: [] }));
  const parts = single.map((it) => ({ ...it, uses: usesOf(role, it.workloads, usage) }));
  return haveNothingInCommon(parts) ? single : told;
}

function usesOf(
  role: string,
  workloads: readonly Workload[],
  usage: Usage,
): readonly ObservedUse[] | undefined {
  const found = workloads
    .flatMap((it) => [it.arn, sessionOf(it)])
    .flatMap((it) => (it === undefined ? [] : (usage.get(`${role} ${it}`) ?? [])));
  return found.length === 0 ? undefined : found;
}

/** A tag that two of the applications bear with different values. */
function distinguishingTag(parts: readonly Part[]): string | undefined {
  const keys = parts.flatMap((it) => [...new Set(it.tags.map((tag) => tag.by))]);
  return keys.find((key) => keys.filter((it) => it === key).length > 1);
}

/** All were observed, and no two used the same service on the same things. */
function haveNothingInCommon(parts: readonly Part[]): boolean {
  if (parts.some((it) => it.uses === undefined || it.uses.flatMap(keysOf).length === 0)) return false;
  const seen = new Map<string, Part>();
  return parts.every((part) =>
    (part.uses ?? []).every((use) => {
      return keysOf(use).every((key) => {
        const other = seen.get(key) ?? part;
        seen.set(key, other);
        return other === part;
      });
    }),
  );
}

/** Without resources the action itself; what is on everything, as a listing, tells nothing. */
function keysOf({ action, resources }: ObservedUse): readonly string[] {
  if (resources === undefined) return [action];
  return resources.filter((it) => it !== '*').map(thingOf);
}

/** Of an object its bucket, of an index its table: who shares those is not unrelated. */
function thingOf(arn: string): string {
  const [, bucket] = /^arn:[^:]+:s3:::([^/]+)/.exec(arn) ?? [];
  return bucket ?? arn.replace(/(:table\/[^/]+)\/.*$/, '$1');
}

function reasons(parts: readonly Part[], tag: string | undefined, byUse: boolean): readonly string[] {
  const tagged = tag === undefined ? [] : parts.filter((it) => it.tags.some((sign) => sign.by === tag));
  const values = tagged.map((it) => it.tags.find((sign) => sign.by === tag)?.value ?? '');
  const named = parts.filter((it) => it.tags.length === 0).map((it) => it.name);
  return [
    ...(tag === undefined ? [] : [`The tag ${tag} says ${values.join(', ')}.`]),
    ...(named.length === 0
      ? []
      : [`No tag tells the application of ${named.join(', ')}; their names differ.`]),
    ...(tag === undefined && named.length === 0
      ? ['They have no tag in common that names an application.']
      : []),
    ...(byUse ? ['No two of them were seen to use the same things.'] : []),
  ];
}

function applicationOf(part: Part, role: string, options: MixingOptions): Application {
  const roleName = `${part.name}-${role.slice(role.lastIndexOf('/') + 1)}`
    .replaceAll(/[^\w+=,.@-]+/g, '-')
    .slice(0, 64);
  return {
    name: part.name,
    workloads: part.workloads.map((it) => it.arn).toSorted(),
    tags: part.tags,
    split:
      part.uses === undefined
        ? {
            known: false,
            roleName,
            why: `What ${part.name} uses is not known: no records of its sessions were given.`,
          }
        : splitOf(part.uses, roleName, options),
  };
}

function splitOf(uses: readonly ObservedUse[], roleName: string, options: MixingOptions): Split {
  const byAction = Map.groupBy(uses, (it) => it.action);
  const rows = [...byAction].map(([action, list]) => {
    const resources = list.flatMap((it) => it.resources ?? ['*']);
    const isTold = list.every((it) => it.resources !== undefined);
    return { action, isTold, patterns: generalise(action, resources, options.generalise).patterns };
  });
  const statements = [...Map.groupBy(rows, (it) => it.patterns.join(' ')).values()].map((same) => ({
    Effect: 'Allow' as const,
    Action: same.map((it) => it.action).toSorted(),
    Resource: same[0]?.patterns ?? [],
  }));
  return {
    known: true,
    roleName,
    statements,
    unbounded: rows.flatMap((it) => (it.isTold ? [] : [it.action])).toSorted(),
  };
}
