import type { Policy, Statement } from '../language/policy.ts';
import { asksCaller, asksResource, hasVariable } from './asked-keys.ts';
import { unionOfRuns } from './action-patterns.ts';
import type { Runs } from './action-patterns.ts';
import { statementActions } from './statement-actions.ts';
import type { StatementActions } from './statement-actions.ts';

/** A policy made ready for many questions. */
export interface CompiledPolicy {
  readonly policy: Policy;
  readonly statements: readonly CompiledStatement[];
  /** The actions that any statement names: of all others the policy says nothing. */
  readonly named: Runs;
  /** Whether it may say another thing to each caller: by a condition, or by a variable in a resource. */
  readonly asksCaller: boolean;
}

export interface CompiledStatement extends StatementActions {
  readonly statement: Statement;
  /** Whether what is known of a caller may decide its conditions. */
  readonly asksCaller: boolean;
  /** Whether its conditions may hold on one resource and not on another. */
  readonly asksResource: boolean;
  /** AWS refuses a principal in the policy of an identity; what such a statement would do is open. */
  readonly isOdd: boolean;
}

const KNOWN = new Map<string, WeakMap<Policy, CompiledPolicy>>();

/** `partition`: that of the resources asked about; `*`: any. */
export function compiledPolicy(policy: Policy, partition: string): CompiledPolicy {
  const known = KNOWN.get(partition)?.get(policy);
  if (known !== undefined) return known;
  const ofPartition = KNOWN.get(partition) ?? new WeakMap<Policy, CompiledPolicy>();
  KNOWN.set(partition, ofPartition);
  const statements = policy.statements.map((it) => compile(it, policy, partition));
  const compiled = {
    policy,
    statements,
    named: unionOfRuns(statements.map((it) => it.named)),
    asksCaller: statements.some((it) => it.asksCaller || hasVariables(it)),
  };
  ofPartition.set(policy, compiled);
  return compiled;
}

function compile(statement: Statement, policy: Policy, partition: string): CompiledStatement {
  return {
    ...statementActions(statement, policy.version, partition),
    statement,
    asksCaller: statement.conditions.some(asksCaller),
    asksResource: statement.conditions.some(asksResource),
    isOdd: namesSome(statement),
  };
}

/** Of a resource control policy, the principal is everybody. */
function namesSome({ principals = [], notPrincipals }: Statement): boolean {
  return notPrincipals !== undefined || principals.some((it) => it.value !== '*');
}

function hasVariables({ statement: { resources = [], notResources = [] } }: CompiledStatement): boolean {
  return resources.some(hasVariable) || notResources.some(hasVariable);
}
