import type { PolicySource } from '../account/authorization.ts';
import { newAccess } from '../diff/new-access.ts';
import type { NewAccess } from '../diff/new-access.ts';
import { identityAccess } from '../evaluate/decide.ts';
import type { IdentityPolicies } from '../evaluate/decide.ts';
import type { Access, Caller } from '../evaluate/decision.ts';
import type { Policy, Statement } from '../language/policy.ts';
import { coversActions, coversResources, touchesResources } from '../language/scope.ts';
import type { ObservedCall } from './events.ts';

/** What was checked of a proposal, after it was made and apart from how it was made. */
export interface Certificate {
  /** Every observed call is still allowed wherever it was, and nothing is newly allowed. */
  readonly holds: boolean;
  readonly observed: ObservedCheck;
  /** Of the proposed policies against the present ones. */
  readonly nothingNew: NewAccess;
}

export interface ObservedCheck {
  /** Calls that were not refused. */
  readonly calls: number;
  /** What they asked for: distinct pairs of action and resource. The next four together. */
  readonly uses: number;
  /** Evaluated: allowed by the proposed policies. */
  readonly allowed: number;
  /** Allowed under conditions that the call does not tell: proved to be allowed wherever they were. */
  readonly conditional: number;
  /** The present policies do not allow them: the resource's policy does, or no policy is asked. */
  readonly otherwise: number;
  /** Allowed before, and not, or not surely, any more. */
  readonly lost: readonly LostUse[];
  /** Calls whose events could not be read as actions, by event and reason. */
  readonly unread: readonly UnreadEvent[];
}

export interface LostUse {
  readonly action: string;
  /** Undefined: the call does not tell. */
  readonly resource: string | undefined;
  readonly before: Access;
  readonly after: Access | 'not-proved';
}

export interface UnreadEvent {
  readonly event: string;
  readonly why: string;
  readonly calls: number;
}

export interface CertificateQuestion {
  readonly caller: Caller;
  readonly present: readonly Policy[];
  readonly proposed: readonly Policy[];
  /** Those of the caller that were not refused. */
  readonly calls: readonly ObservedCall[];
  readonly partition: string;
}

export function certify(question: CertificateQuestion): Certificate {
  const { present, proposed, partition } = question;
  const nothingNew = newAccess(present, proposed, { partition });
  const observed = checkObserved(question);
  return { holds: nothingNew.verdict === 'none' && observed.lost.length === 0, observed, nothingNew };
}

interface ObservedUse {
  readonly action: string;
  readonly resource: string | undefined;
}

function checkObserved(question: CertificateQuestion): ObservedCheck {
  const { calls, present, proposed, caller } = question;
  const uses = distinctUses(calls);
  const [before, after] = [sourcesOf(present), sourcesOf(proposed)];
  const judged = uses.map((use) => ({
    use,
    before: accessTo(use, caller, before),
    after: accessTo(use, caller, after),
  }));
  const otherwise = judged.filter((it) => it.before === 'denied');
  const rest = judged.filter((it) => it.before !== 'denied');
  const allowed = rest.filter((it) => it.after === 'allowed');
  const open = rest.filter((it) => it.after === 'conditional');
  const isProved = areStillAllowed(
    open.map((it) => it.use),
    question,
  );
  const lost = rest.filter((it) => it.after === 'denied' || (it.after === 'conditional' && !isProved));
  return {
    calls: calls.length,
    uses: uses.length,
    allowed: allowed.length,
    conditional: isProved ? open.length : 0,
    otherwise: otherwise.length,
    lost: lost.map((it) => ({
      ...it.use,
      before: it.before,
      after: it.after === 'denied' ? it.after : 'not-proved',
    })),
    unread: unreadEvents(calls),
  };
}

function distinctUses(calls: readonly ObservedCall[]): readonly ObservedUse[] {
  const found = new Map<string, ObservedUse>();
  for (const { action, resources } of calls.flatMap((it) => it.uses)) {
    for (const resource of resources ?? [undefined]) found.set(`${action} ${resource}`, { action, resource });
  }
  return [...found.values()];
}

function unreadEvents(calls: readonly ObservedCall[]): readonly UnreadEvent[] {
  const unread = calls.filter((it) => it.uses.length === 0 && it.unknown !== undefined);
  const groups = Map.groupBy(unread, (it) => `${it.event}: ${it.unknown}`);
  return [...groups.values()].flatMap((list) => {
    const [first] = list;
    return first === undefined ? [] : [{ event: first.event, why: first.unknown ?? '', calls: list.length }];
  });
}

function sourcesOf(policies: readonly Policy[]): IdentityPolicies {
  const identity = policies.map((policy, index): PolicySource => ({
    name: `policy ${index + 1}`,
    how: 'customer-managed',
    policy,
  }));
  // Boundaries and the organization's policies stay as they are, and take the same away from both.
  return { identity, boundary: null, organization: { state: 'none' } };
}

function accessTo({ action, resource }: ObservedUse, caller: Caller, policies: IdentityPolicies): Access {
  if (resource !== undefined && (resource === '*' || !/[*?]/.test(resource))) {
    return identityAccess(caller, action, resource, policies);
  }
  // On what is not fully known, the policies may come to several answers.
  const names = policies.identity.some((it) =>
    it.policy?.statements.some((that) => allowsAction(that, action)),
  );
  return names ? 'conditional' : 'denied';
}

function allowsAction(statement: Statement, action: string): boolean {
  return statement.effect === 'Allow' && coversActions(statement, { pattern: action, except: [] });
}

/** Proves that the proposed policies allow the uses under all circumstances in which the present ones do. */
function areStillAllowed(
  uses: readonly ObservedUse[],
  { present, proposed, partition }: CertificateQuestion,
): boolean {
  if (uses.length === 0) return true;
  const byAction = Map.groupBy(uses, (it) => it.action);
  const restricted = present.map((policy) => ({
    ...policy,
    statements: policy.statements.flatMap((it) =>
      it.effect === 'Deny'
        ? [it]
        : [...byAction].flatMap(([action, list]) => restrictedTo(it, policy, action, list)),
    ),
  }));
  return newAccess(proposed, restricted, { partition, limit: 1 }).verdict === 'none';
}

/** What the statement allows of an action on what it was used on. */
function restrictedTo(
  statement: Statement,
  { version }: Policy,
  action: string,
  uses: readonly ObservedUse[],
): readonly Statement[] {
  if (!coversActions(statement, { pattern: action, except: [] })) return [];
  const { notActions: _, ...named }: Statement = { ...statement, actions: [action] };
  const isWhole = uses.some(({ resource }) => {
    if (resource === undefined || resource === '*') return true;
    return touchesResources(statement, resource, version) && !coversResources(statement, resource, version);
  });
  if (isWhole) return [named];
  const covered = uses.flatMap(({ resource }) =>
    resource !== undefined && coversResources(statement, resource, version) ? [resource] : [],
  );
  const { resources: __, notResources: ___, ...rest } = named;
  return covered.length === 0 ? [] : [{ ...rest, resources: covered }];
}
