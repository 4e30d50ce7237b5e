import { actionInfo, actionNumber } from '../actions/actions.ts';
import type { Authorization, PolicySource, PrincipalEntity } from '../account/authorization.ts';
import type { Policy, Statement } from '../language/policy.ts';
import { actionCovers } from '../language/scope.ts';
import { actionCount } from '../sets/action-patterns.ts';
import { bitsOf, countBits, emptyBits, isEmpty, membersOf, union } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { callerOf } from '../sets/callers.ts';
import { certify } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import {
  charactersOf,
  documentOf,
  INLINE_CHARACTERS,
  MANAGED_POLICIES,
  MANAGED_POLICY_CHARACTERS,
  packed,
} from './documents.ts';
import type { PolicyDocument } from './documents.ts';
import { deniesOf, grantsOf } from './grants.ts';
import type { Grant } from './grants.ts';
import { neededOf, observedResources } from './narrow.ts';
import type { ObservedResources } from './narrow.ts';
import { removedActions, unverifiedActions } from './reports.ts';
import type { RemovedActions, UnverifiedActions } from './reports.ts';
import { shrink } from './shrink.ts';
import type { FuturePronePattern, WildcardPlaces } from './shrink.ts';
import { callsOf, isFullyObserved, useOf } from './use.ts';
import type { Evidence, UseOf } from './use.ts';

export type { Certificate } from './certificate.ts';
export type { PolicyDocument } from './documents.ts';
export type { RemovedActions, UnverifiedActions } from './reports.ts';
export type { Evidence } from './use.ts';

export interface ProposeOptions {
  /** Where wildcards may stand in actions. Default: after the verb, and never beyond what is granted today. */
  readonly wildcards?: WildcardPlaces;
  /** Whether to name what actions were used on, where the calls tell all of it. Default: yes. */
  readonly narrowResources?: boolean;
  /** What to do with actions whose use nobody can tell. Default: keep them, in statements of their own. */
  readonly unverified?: 'keep' | 'drop';
}

/** A smaller set of policies for a user or role. */
export interface Proposal {
  /** To be attached instead of `replaces`. */
  readonly documents: readonly ProposedDocument[];
  readonly replaces: readonly PolicySource[];
  /** Not read, or not as AWS would have them, and so left as they are. */
  readonly stays: readonly PolicySource[];
  /** How many of AWS's actions may be allowed, on some resource. */
  readonly actions: { readonly before: number; readonly after: number };
  readonly removed: readonly RemovedActions[];
  readonly unverified: readonly UnverifiedActions[];
  /** Actions whose resources were narrowed to what they were used on. */
  readonly narrowed: readonly NarrowedActions[];
  /** Patterns of the proposal that take in actions that AWS comes to add, as the present policies do. */
  readonly futureProne: readonly FuturePronePattern[];
  /** Quotas of AWS that the documents exceed, as sentences. */
  readonly problems: readonly string[];
  readonly certificate: Certificate;
}

export interface ProposedDocument {
  readonly document: PolicyDocument;
  readonly policy: Policy;
  /** Without white space. */
  readonly characters: number;
}

export interface NarrowedActions {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Those of them that take in more than was observed. */
  readonly widened: readonly string[];
}

/**
 * The present policies less what was not used. Never more than they allow: each statement is a part of a present one,
 * under its conditions, and every Deny stays. The certificate says what was checked of that.
 */
export function propose(
  authorization: Authorization,
  principal: PrincipalEntity,
  evidence: Evidence,
  options: ProposeOptions = {},
): Proposal {
  const { partition } = authorization;
  const replaces = principal.policies.filter(isPlain);
  const present = replaces.flatMap((it) => it.policy ?? []);
  const calls = callsOf(evidence, principal.arn);
  const observed = observedResources(calls);
  const seen = [...observed.keys()].flatMap((it) => actionNumber(it) ?? []);
  const grants = grantsOf(present, partition, bitsOf(actionCount(), seen));
  const uses = remembering(useOf(evidence, principal.arn));
  const caller = callerOf(authorization, principal);
  const unknownUsed = [...observed.keys()].filter((it) => actionNumber(it) === undefined);
  const make = (wide: ReadonlySet<string>): Made => {
    const made = statementsOf({ grants, evidence, uses, options, wide, observed, unknownUsed });
    const policies = packed([...made.statements, ...deniesOf(present)]);
    return {
      ...made,
      policies,
      certificate: certify({ caller, present, proposed: policies, calls, partition }),
    };
  };
  const made = untilItHolds(make);
  const granted = grants.reduce((sum, it) => union(sum, it.actions), emptyBits(actionCount()));
  return {
    documents: made.policies.map((policy) => ({
      document: documentOf(policy),
      policy,
      characters: charactersOf(policy),
    })),
    replaces,
    stays: principal.policies.filter((it) => !isPlain(it)),
    actions: { before: countBits(granted), after: countBits(made.actions) },
    removed: removedActions(granted, uses),
    unverified: unverifiedActions(granted, uses),
    narrowed: made.narrowed,
    futureProne: made.futureProne,
    problems: problemsOf(made.policies, principal.kind),
    certificate: made.certificate,
  };
}

/** AWS refuses principals in the policies of users and roles, and nobody can say what they would do. */
function isPlain({ policy }: PolicySource): boolean {
  return (
    policy?.statements.every((it) => it.principals === undefined && it.notPrincipals === undefined) ?? false
  );
}

function remembering(answer: UseOf): UseOf {
  const known = new Map<number, ReturnType<UseOf>>();
  return (action) => {
    const use = known.get(action) ?? answer(action);
    known.set(action, use);
    return use;
  };
}

interface Made extends MadeStatements {
  readonly policies: readonly Policy[];
  readonly certificate: Certificate;
}

/** If calls would be lost, their actions keep all resources. */
function untilItHolds(make: (wide: ReadonlySet<string>) => Made): Made {
  const first = make(new Set());
  const { lost } = first.certificate.observed;
  return lost.length === 0 ? first : make(new Set(lost.map((it) => it.action.toLowerCase())));
}

interface Making {
  readonly grants: readonly Grant[];
  readonly evidence: Evidence;
  readonly uses: UseOf;
  readonly options: ProposeOptions;
  /** Actions, in lower case, that keep all resources. */
  readonly wide: ReadonlySet<string>;
  readonly observed: ObservedResources;
  /** Observed actions, in lower case, that AWS's table lacks. */
  readonly unknownUsed: readonly string[];
}

interface MadeStatements {
  readonly statements: readonly Statement[];
  readonly actions: Bits;
  readonly narrowed: readonly NarrowedActions[];
  readonly futureProne: readonly FuturePronePattern[];
}

const SIDS = { used: 'Used', kept: 'KeptOnRequest', unverified: 'UseNotObservable' } as const;

function statementsOf(making: Making): MadeStatements {
  const statements: Statement[] = [];
  const narrowed: NarrowedActions[] = [];
  const futureProne = new Map<string, FuturePronePattern>();
  let all = emptyBits(actionCount());
  const add = (
    sid: string,
    grant: Grant,
    scope: Grant['scope'],
    numbers: readonly number[],
    more: readonly string[],
  ) => {
    const bits = bitsOf(actionCount(), numbers);
    if (isEmpty(bits) && more.length === 0) return;
    const shrunk = shrink(bits, {
      wildcards: making.options.wildcards ?? 'after-verb',
      mayUse: grant.takesIn,
    });
    for (const it of shrunk.futureProne) futureProne.set(it.pattern, it);
    all = union(all, bits);
    statements.push({ sid, effect: 'Allow', actions: [...shrunk.patterns, ...more], ...scope });
  };
  for (const grant of making.grants) {
    const byState = Map.groupBy(membersOf(grant.actions), (it) => making.uses(it).state);
    for (const { numbers, scope, widened } of usedParts(byState.get('used') ?? [], grant, making)) {
      add(SIDS.used, grant, scope, numbers, []);
      if (widened === undefined) continue;
      const actions = numbers.map((it) => actionInfo(it).name);
      narrowed.push({ actions, resources: scope.resources ?? [], widened });
    }
    const unknown = grant.unknownActions.filter((it) => !making.unknownUsed.includes(it.toLowerCase()));
    const { kept = [], other = [] } = Object.groupBy(unknown, (it) =>
      making.evidence.keep?.some((pattern) => actionCovers(pattern, it)) === true ? 'kept' : 'other',
    );
    add(SIDS.used, grant, grant.scope, [], making.unknownUsed.filter(grant.allows));
    add(SIDS.kept, grant, grant.scope, byState.get('kept') ?? [], kept);
    if (making.options.unverified === 'drop') continue;
    add(SIDS.unverified, grant, grant.scope, byState.get('unverified') ?? [], other);
  }
  return { statements, actions: all, narrowed, futureProne: [...futureProne.values()] };
}

interface UsedPart {
  readonly numbers: readonly number[];
  readonly scope: Grant['scope'];
  /** Undefined: the resources are the grant's. */
  readonly widened: readonly string[] | undefined;
}

/** Used actions by what they need of the grant's resources. */
function usedParts(numbers: readonly number[], grant: Grant, making: Making): readonly UsedPart[] {
  const parts = new Map<string, { readonly part: UsedPart; readonly numbers: number[] }>();
  for (const number of numbers) {
    const needed = neededBy(number, grant, making);
    if (needed.state === 'nothing') continue;
    const id = needed.state === 'all' ? '' : JSON.stringify(needed.resources);
    const { conditions } = grant.scope;
    const part: UsedPart =
      needed.state === 'all'
        ? { numbers: [], scope: grant.scope, widened: undefined }
        : { numbers: [], scope: { resources: needed.resources, conditions }, widened: needed.widened };
    const known = parts.get(id) ?? { part, numbers: [] };
    known.numbers.push(number);
    parts.set(id, known);
  }
  return [...parts.values()].map((it) => ({ ...it.part, numbers: it.numbers }));
}

function neededBy(number: number, { scope }: Grant, making: Making): ReturnType<typeof neededOf> {
  const { name } = actionInfo(number);
  const lower = name.toLowerCase();
  const mayNarrow = making.options.narrowResources !== false && !making.wide.has(lower);
  if (!mayNarrow || !isFullyObserved(making.evidence, number)) return { state: 'all' };
  return neededOf(name, making.observed.get(lower), scope);
}

function problemsOf(policies: readonly Policy[], kind: PrincipalEntity['kind']): readonly string[] {
  const problems: string[] = [];
  const long = policies.filter((it) => charactersOf(it) > MANAGED_POLICY_CHARACTERS);
  if (long.length > 0) {
    problems.push(
      `${long.length} of the policies cannot be cut to the ${MANAGED_POLICY_CHARACTERS} characters that a managed policy may have.`,
    );
  }
  if (policies.length > MANAGED_POLICIES) {
    const total = policies.reduce((sum, it) => sum + charactersOf(it), 0);
    problems.push(
      `They are ${policies.length} policies, and a ${kind} has at most ${MANAGED_POLICIES} managed ones unless AWS raises the quota; as inline policies they would have ${total} characters, of at most ${INLINE_CHARACTERS[kind]}.`,
    );
  }
  return problems;
}
