import { parsePolicy } from '../iam/language/policy.ts';
import type { Policy } from '../iam/language/policy.ts';
import type { OrganizationPolicy, PolicyLevel } from '../model/kinds/organization.ts';
import { everything } from './policy-breadth.ts';

export interface Guardrails {
  /** Names of policies that take something away. */
  readonly limiting: readonly string[];
  /** Names of those that could not be read. */
  readonly unreadable: readonly string[];
}

/**
 * Which policies of an organization take something away from an account: one that denies, or those of a level that
 * together do not allow everything. A policy that allows everything and denies nothing, as AWS's own does, is none.
 */
export function guardrailsOf(levels: readonly PolicyLevel[], account: string, partition: string): Guardrails {
  const limiting = new Set<string>();
  const unreadable = new Set<string>();
  for (const level of levels) {
    const read = level.map((it) => ({ it, policy: parsed(it) }));
    for (const { it, policy } of read) {
      if (policy === undefined) unreadable.add(it.Name);
      else if (denies(policy)) limiting.add(it.Name);
    }
    const isOpen = read.some(
      ({ policy }) =>
        policy === undefined || everything(unconditional(policy), { account, partition }).length > 0,
    );
    if (!isOpen) for (const { it } of read) limiting.add(it.Name);
  }
  return { limiting: [...limiting], unreadable: [...unreadable] };
}

function parsed({ Content }: OrganizationPolicy): Policy | undefined {
  const read = parsePolicy(Content);
  return read.ok ? read.policy : undefined;
}

function denies({ statements }: Policy): boolean {
  return statements.some((it) => it.effect === 'Deny');
}

/** Since September 2025 a policy of an organization may allow under conditions, which is a limit too. */
function unconditional(policy: Policy): Policy {
  return { ...policy, statements: policy.statements.filter(({ conditions }) => conditions.length === 0) };
}
