import { evaluateConditions } from '../language/conditions.ts';
import type { Context } from '../language/conditions.ts';
import type { Policy } from '../language/policy.ts';
import type { Truth } from '../language/truth.ts';
import { actionCount, addRuns, noActions } from './action-patterns.ts';
import type { Runs } from './action-patterns.ts';
import { emptyBits, equalBits, fullBits } from './bits.ts';
import type { Bits } from './bits.ts';
import { compiledPolicy } from './compiled-policy.ts';
import type { CompiledPolicy, CompiledStatement } from './compiled-policy.ts';

/** What a policy, or several together, say of every action. Sets are shared: never change them. */
export interface PolicySets {
  /** Allowed, perhaps, on some resource. */
  readonly allowMay: Bits;
  /** Allowed, surely, on every resource. */
  readonly allowMust: Bits;
  /** Denied, perhaps, on some resource. */
  readonly denyMay: Bits;
  /** Denied, surely, on every resource. */
  readonly denyMust: Bits;
}

/** By what the conditions come to that a caller decides, one letter each. */
const KNOWN = new WeakMap<CompiledPolicy, Map<string, PolicySets>>();

/**
 * The sets of a policy. `partition` is that of the resources asked about; `*`: any. `caller` is what is known of who asks;
 * without it, every condition is left open.
 */
export function policySets(policy: Policy, partition = '*', caller?: Context): PolicySets {
  const compiled = compiledPolicy(policy, partition);
  const known = KNOWN.get(compiled) ?? new Map<string, PolicySets>();
  KNOWN.set(compiled, known);
  const truths = compiled.statements.map((it) => truthOf(it, compiled, caller));
  const id = compiled.asksCaller ? truths.map((it) => it[0]).join('') : '';
  const sets = known.get(id) ?? sharedSets(compiled, truths, partition);
  known.set(id, sets);
  return sets;
}

function truthOf(
  { statement, asksCaller, isOdd }: CompiledStatement,
  { policy }: CompiledPolicy,
  caller: Context | undefined,
): Truth {
  if (isOdd) return 'unknown';
  if (statement.conditions.length === 0) return 'true';
  if (!asksCaller || caller === undefined) return 'unknown';
  return evaluateConditions(statement.conditions, caller, policy.version);
}

/** Some thousand bytes each; then all are forgotten, to bound what is kept. */
const MAX_SHARED = 1000;
const SHARED = new Map<string, PolicySets>();
/** Of statements and of characters: what is longer is hardly ever alike. */
const MAX_STATEMENTS = 50;
const MAX_LENGTH = 5000;

/** The policies of applications are often alike but for the names of their resources, and then say the same of actions. */
function sharedSets(compiled: CompiledPolicy, truths: readonly Truth[], partition: string): PolicySets {
  if (compiled.statements.length > MAX_STATEMENTS) return setsOf(compiled, truths);
  const parts = compiled.statements.map(({ statement, somewhere, everywhere }, index) => [
    statement.effect,
    truths[index],
    somewhere,
    everywhere,
  ]);
  const id = JSON.stringify([partition, parts]);
  const sets = SHARED.get(id) ?? setsOf(compiled, truths);
  if (id.length > MAX_LENGTH) return sets;
  if (SHARED.size >= MAX_SHARED) SHARED.clear();
  SHARED.set(id, sets);
  return sets;
}

function setsOf({ statements }: CompiledPolicy, truths: readonly Truth[]): PolicySets {
  const may = { Allow: [] as Runs[], Deny: [] as Runs[] };
  const must = { Allow: [] as Runs[], Deny: [] as Runs[] };
  for (const [index, { statement, somewhere, everywhere }] of statements.entries()) {
    const truth = truths[index];
    if (truth !== 'false') may[statement.effect].push(somewhere);
    if (truth === 'true') must[statement.effect].push(everywhere);
  }
  const [allowMay, denyMay] = [bitsOfRuns(may.Allow), bitsOfRuns(may.Deny)];
  return {
    allowMay,
    allowMust: bitsOfRuns(must.Allow, allowMay),
    denyMay,
    denyMust: bitsOfRuns(must.Deny, denyMay),
  };
}

/** Most policies deny nothing, and many allow surely what they allow at all: equal sets are kept once. */
function bitsOfRuns(lists: readonly Runs[], perhapsEqual?: Bits): Bits {
  if (lists.every((runs) => runs.length === 0)) return noActions();
  const bits = emptyBits(actionCount());
  for (const runs of lists) addRuns(bits, runs);
  return perhapsEqual !== undefined && equalBits(bits, perhapsEqual) ? perhapsEqual : bits;
}

let unread: PolicySets | undefined;

/** Of a policy that was not read: it may allow anything and deny anything. */
export function unreadSets(): PolicySets {
  const everything = unread?.allowMay ?? fullBits(actionCount());
  unread ??= { allowMay: everything, allowMust: noActions(), denyMay: everything, denyMust: noActions() };
  return unread;
}
