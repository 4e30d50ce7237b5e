import type { EscalationGraph } from './graph.ts';
import type { OutsideGrant } from './resource-grants.ts';
import type { OutsideTrust } from './trust.ts';
import type { Value } from './rules/rule.ts';
import { WORKLOAD_KINDS } from './rules/workload-kinds.ts';

/**
 * Where somebody can come in who is no principal of the account: whoever another account, an identity provider or
 * everyone stands for, and code on a workload, which acts with its roles.
 */
export interface Entry {
  readonly kind: 'everyone' | 'account' | 'provider' | 'workload';
  /** ARN, account id or name of the provider; undefined for everyone. */
  readonly id: string | undefined;
  /** In words: `the account 111122223333`. */
  readonly name: string;
  readonly roles: readonly EnteredRole[];
}

export interface EnteredRole {
  /** Number of the role. */
  readonly role: number;
  readonly value: Value;
  /** Place of the statement in the trust policy, or in that of the workload; undefined for code on a workload. */
  readonly statement?: number;
  /** What the trust policy asks for and is not known here. */
  readonly conditions: readonly string[];
}

export function entriesOf({ gains }: EscalationGraph): readonly Entry[] {
  const outside = Map.groupBy(gains.trusts.outside, (it) => JSON.stringify(it.from));
  const workloads = [...gains.scope.workloads].flatMap(([kind, { list, roles }]) =>
    list.map((it, place) => ({ kind, arn: it.arn, roles: roles[place] ?? [] })),
  );
  return [
    ...Array.from(outside.values(), outsideEntry),
    ...gains.grants.outside.map((it) =>
      grantEntry(it, gains.scope.workloads.get(it.kind)?.roles[it.place] ?? []),
    ),
    ...workloads.filter((it) => it.roles.length > 0).map(workloadEntry),
  ];
}

function outsideEntry(trusts: readonly OutsideTrust[]): Entry {
  const roles = trusts.map(({ role, value, statement, conditions }) => ({
    role,
    value,
    statement,
    conditions,
  }));
  const from = trusts[0]?.from;
  if (from?.kind === 'account') {
    const { account, arn } = from;
    return { kind: 'account', id: arn ?? account, name: arn ?? `the account ${account}`, roles };
  }
  if (from?.kind === 'provider') {
    return { kind: 'provider', id: from.provider, name: `the identity provider ${from.provider}`, roles };
  }
  return { kind: 'everyone', id: undefined, name: 'everyone', roles };
}

/** What it grants may be a part only of what taking the workload over needs. */
function grantEntry({ account, identity, arn, statement }: OutsideGrant, roles: readonly number[]): Entry {
  const conditions = [`the policy of ${arn} lets it change the workload and start it`];
  return {
    kind: 'account',
    id: identity ?? account,
    name: identity ?? `the account ${account}`,
    roles: roles.map((role) => ({ role, value: 'conditional', statement, conditions })),
  };
}

function workloadEntry(it: {
  readonly kind: string;
  readonly arn: string;
  readonly roles: readonly number[];
}): Entry {
  const noun = WORKLOAD_KINDS.get(it.kind)?.noun.replace(/^an? /, '') ?? it.kind;
  return {
    kind: 'workload',
    id: it.arn,
    name: `code on the ${noun} ${it.arn}`,
    roles: it.roles.map((role) => ({ role, value: 'certain', conditions: [] })),
  };
}
