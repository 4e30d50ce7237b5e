import { actionInfo } from '../actions/actions.ts';
import type { UnusedPermission } from '../../model/kinds/accessanalyzer.ts';
import type { LastAccessed, ServiceAccess } from '../../model/kinds/iam.ts';
import { actionsNamed, runsIn } from '../sets/action-patterns.ts';
import type { ObservedCall } from './events.ts';

/** What is known of what a user or role did. All times are ISO 8601. */
export interface Evidence {
  /** Use before this does not count. */
  readonly since: string;
  /** IAM's report at the level of actions; undefined: not read. */
  readonly lastAccessed?: LastAccessed;
  /** What Access Analyzer found unused; undefined: no analyzer looks at the principal. */
  readonly unused?: {
    /** When the analyzer's tracking period began. */
    readonly since: string;
    readonly permissions: readonly UnusedPermission[];
  };
  /** Calls from CloudTrail; those of others are left out. Undefined: none are at hand. */
  readonly calls?: ObservedCalls;
  /** Patterns of actions to keep, used or not. */
  readonly keep?: readonly string[];
}

export interface ObservedCalls {
  readonly calls: readonly ObservedCall[];
  /**
   * What is surely among the calls since `since`, in all Regions: nothing in particular, all management events, or all
   * data events too.
   */
  readonly complete: 'no' | 'management' | 'all';
}

export type Use =
  /** Used since, or attempted. */
  | { readonly state: 'used' }
  | { readonly state: 'kept' }
  /** Not used since. `last`: when it was used before; null: never in the time looked at. */
  | { readonly state: 'unused'; readonly last: string | null; readonly why: UnusedWhy }
  | { readonly state: 'unverified'; readonly why: string };

/** Whether the whole service was not used, or the action alone. */
export type UnusedWhy = 'service' | 'action';

/** Answers for the number of an action. */
export type UseOf = (action: number) => Use;

export function useOf(evidence: Evidence, principal: string): UseOf {
  const since = timeOf(evidence.since);
  const kept = numbersOf(evidence.keep ?? []);
  const observed = new Set(
    callsOf(evidence, principal)
      .filter((it) => it.at === undefined || !isBefore(it.at, since))
      .flatMap((it) => it.uses.map((use) => use.action.toLowerCase())),
  );
  return (number) => {
    const { name, service } = actionInfo(number);
    if (kept.has(number)) return { state: 'kept' };
    if (observed.has(name.toLowerCase())) return { state: 'used' };
    const short = name.slice(service.prefix.length + 1);
    return fromReports(evidence, since, service.prefix, short);
  };
}

/** One that cannot be read is taken for the earliest, so that all use counts. */
function timeOf(text: string): number {
  const time = Date.parse(text);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

function numbersOf(patterns: readonly string[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const pattern of patterns) {
    for (const [first, end] of runsIn(actionsNamed(pattern))) {
      for (let number = first; number < end; number++) numbers.add(number);
    }
  }
  return numbers;
}

/** The principal's own calls that were not refused. */
export function callsOf({ calls }: Evidence, principal: string): readonly ObservedCall[] {
  return (calls?.calls ?? []).filter((it) => it.principal === principal && !it.refused);
}

/**
 * AWS: `iam:PassRole` is no call, and is reported neither with its service nor by itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
const UNTRACKED = new Set(['iam:PassRole']);
const NO_CALL: Use = {
  state: 'unverified',
  why: 'it is no call of its own, and AWS does not report its use',
};
const NOT_TRACKED: Use = {
  state: 'unverified',
  why: 'the service was used, and AWS does not report which of these actions',
};
const NO_REPORT: Use = { state: 'unverified', why: 'there is no report on the use of the service' };

function fromReports(evidence: Evidence, since: number, prefix: string, action: string): Use {
  if (UNTRACKED.has(`${prefix}:${action}`)) return NO_CALL;
  const service = own(evidence.lastAccessed, prefix);
  const told = service === undefined ? undefined : fromLastAccessed(service, since, action);
  if (told !== undefined && told.state !== 'unverified') return told;
  return fromAnalyzer(evidence, since, prefix, action) ?? told ?? NO_REPORT;
}

function own(lastAccessed: LastAccessed | undefined, prefix: string): ServiceAccess | undefined {
  return lastAccessed !== undefined && Object.hasOwn(lastAccessed, prefix) ? lastAccessed[prefix] : undefined;
}

function fromLastAccessed({ lastAuthenticated, actions }: ServiceAccess, since: number, action: string): Use {
  if (isBefore(lastAuthenticated, since)) return { state: 'unused', last: lastAuthenticated, why: 'service' };
  const tracked = actions.find((it) => it.name.toLowerCase() === action.toLowerCase());
  if (tracked === undefined) return NOT_TRACKED;
  return isBefore(tracked.lastAccessed, since)
    ? { state: 'unused', last: tracked.lastAccessed, why: 'action' }
    : { state: 'used' };
}

/** A period shorter than the one asked about says nothing of the rest. */
function fromAnalyzer({ unused }: Evidence, since: number, prefix: string, action: string): Use | undefined {
  if (unused === undefined || !(Date.parse(unused.since) <= since)) return undefined;
  const found = unused.permissions.find((it) => it.serviceNamespace === prefix);
  if (found === undefined) return undefined;
  if (found.actions.length === 0) return { state: 'unused', last: found.lastAccessed, why: 'service' };
  const wanted = action.toLowerCase();
  const named = found.actions.find((it) => bare(it.action).toLowerCase() === wanted);
  return named === undefined ? undefined : { state: 'unused', last: named.lastAccessed, why: 'action' };
}

function bare(action: string): string {
  return action.slice(action.indexOf(':') + 1);
}

/** A time that cannot be read is taken for a late one. */
function isBefore(time: string | null, since: number): boolean {
  return time === null || Date.parse(time) < since;
}

/** Management actions are those that IAM tracks one by one; of others nobody can say from CloudTrail's default events. */
export function isFullyObserved({ calls, lastAccessed }: Evidence, action: number): boolean {
  if (calls === undefined || calls.complete === 'no') return false;
  if (calls.complete === 'all') return true;
  const { name, service } = actionInfo(action);
  const short = name.slice(service.prefix.length + 1).toLowerCase();
  return own(lastAccessed, service.prefix)?.actions.some((it) => it.name.toLowerCase() === short) ?? false;
}
