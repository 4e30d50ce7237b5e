import type { Authorization, PolicySource, PrincipalEntity } from '../account/authorization.ts';
import { actionTable } from '../actions/actions.ts';
import { actionCovers } from '../language/scope.ts';
import type { Policy, Statement } from '../language/policy.ts';
import { actionsNamed, runsIn } from '../sets/action-patterns.ts';

/**
 * A change of one statement: some actions are taken out of it. A statement of a trust policy goes as a whole; and since
 * nobody can change a policy of AWS, that is detached.
 */
export interface Narrowing {
  /** ARN of the customer managed policy; else the ARN of the user, role or group that holds it. */
  readonly in: string;
  readonly policy: string;
  readonly how: PolicySource['how'];
  /** From 0; 0 for a policy that is detached. */
  readonly statement: number;
  readonly sid?: string;
  /** Empty: the whole statement or policy. */
  readonly actions: readonly string[];
}

/** Where a policy hangs, so that the same one is found again at everybody who has it. */
export function placeOf(
  source: PolicySource,
  holder: string,
  groups: Authorization['groups'],
): { readonly in: string; readonly policy: string; readonly how: PolicySource['how'] } {
  const group = groups.find((it) => it.name === source.group);
  const isShared = source.how !== 'aws-managed' && source.arn !== undefined;
  return { in: (isShared ? source.arn : group?.arn) ?? holder, policy: source.name, how: source.how };
}

/** The account as it would be after the changes. */
export function narrowed(authorization: Authorization, changes: readonly Narrowing[]): Authorization {
  const byPlace = Map.groupBy(changes, keyOf);
  const changed = (source: PolicySource, holder: string): PolicySource => {
    const those = byPlace.get(keyOf(placeOf(source, holder, authorization.groups)));
    return those === undefined || source.policy === undefined
      ? source
      : { ...source, policy: policyWithout(source.policy, those) };
  };
  const principals = authorization.principals.map((it): PrincipalEntity => ({
    ...it,
    policies: it.policies.map((source) => changed(source, it.arn)),
    ...(it.trust === undefined ? {} : { trust: changed(it.trust, it.arn) }),
  }));
  const groups = authorization.groups.map((it) => ({
    ...it,
    policies: it.policies.map((source) => changed(source, it.arn)),
  }));
  return { ...authorization, principals, groups };
}

function keyOf(it: { readonly in: string; readonly policy: string; readonly how: string }): string {
  return JSON.stringify([it.in, it.policy, it.how]);
}

const KNOWN = new WeakMap<Policy, Map<string, Policy>>();

/** The same policy changed in the same way is one, as the unchanged one was. */
function policyWithout(policy: Policy, changes: readonly Narrowing[]): Policy {
  const known = KNOWN.get(policy) ?? new Map<string, Policy>();
  KNOWN.set(policy, known);
  const id = JSON.stringify(changes.map((it) => [it.statement, it.actions]));
  const found = known.get(id) ?? {
    ...policy,
    statements: policy.statements.map((it, place) =>
      changes
        .filter(({ how, statement }) => how === 'aws-managed' || statement === place)
        .reduce(statementWithout, it),
    ),
  };
  known.set(id, found);
  return found;
}

/** A statement that is left with no action has no effect; the places of the others must not change. */
function statementWithout(statement: Statement, { how, actions }: Narrowing): Statement {
  const { actions: listed, notActions = [] } = statement;
  if (how === 'trust') return { ...statement, principals: [] };
  if (how === 'aws-managed') return { ...statement, notActions: [], actions: [] };
  if (listed === undefined) return { ...statement, notActions: [...notActions, ...actions] };
  return { ...statement, actions: listed.flatMap((it) => patternWithout(it, actions)) };
}

function patternWithout(pattern: string, actions: readonly string[]): readonly string[] {
  if (!actions.some((it) => actionCovers(pattern, it))) return [pattern];
  const taken = new Set(actions.map((it) => it.toLowerCase()));
  const { names, lowerNames } = actionTable();
  const left: string[] = [];
  for (const [first, end] of runsIn(actionsNamed(pattern))) {
    for (let number = first; number < end; number++) {
      if (!taken.has(lowerNames[number] ?? '')) left.push(names[number] ?? '');
    }
  }
  return left;
}
