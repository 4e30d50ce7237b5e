import type { PolicySource } from '../account/authorization.ts';
import { conditionText, evaluateCondition, evaluateConditions } from '../language/conditions.ts';
import type { Condition, PolicyVersion } from '../language/policy.ts';
import { and, not, or } from '../language/truth.ts';
import type { Truth } from '../language/truth.ts';
import type { Asked } from './asked.ts';
import type { CompiledStatement } from './compiled-policy.ts';
import type { Need } from './decision.ts';
import { all, any, negated } from './formula.ts';
import type { Formula } from './formula.ts';
import { resourceFormula, resourceTruth } from './resource-test.ts';

/**
 * What a decision is made in: three values, or formulas that keep what the third value forgets. The rules are written
 * once, for both, so that a decision and its needs cannot differ.
 */
export interface Logic<T> {
  readonly yes: T;
  readonly no: T;
  all(values: readonly T[]): T;
  any(values: readonly T[]): T;
  not(value: T): T;
  /** Are the statement's resources and conditions those of the request? */
  applies(it: CompiledStatement, asked: Asked): T;
  /** `open` is what leaves it open, where it is. */
  naming(truth: Truth, open: string | undefined): T;
  unread(text: string): T;
  condition(text: string, key: string): T;
}

export const TRUTH: Logic<Truth> = {
  yes: 'true',
  no: 'false',
  all: and,
  any: or,
  not,
  applies: appliesTruth,
  naming: (truth) => truth,
  unread: () => 'unknown',
  condition: () => 'unknown',
};

function appliesTruth(it: CompiledStatement, asked: Asked): Truth {
  let result = resourceTruth(it.resources, asked.target, asked.variables);
  if (result === 'false') return 'false';
  for (const group of it.conditions) {
    const truth = groupTruth(group, asked, it.version);
    if (truth === 'false') return 'false';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

function groupTruth(group: readonly Condition[], asked: Asked, version: PolicyVersion): Truth {
  const [first] = group;
  if (group.length === 1 && first !== undefined) return evaluateCondition(first, asked.context, version);
  return evaluateConditions(group, asked.context, version);
}

/** The conditions that are open, each by itself. */
export function openConditions(it: CompiledStatement, asked: Asked): readonly Condition[] {
  const groups = it.conditions.filter((group) => groupTruth(group, asked, it.version) === 'unknown');
  return groups.flat().filter((one) => evaluateCondition(one, asked.context, it.version) === 'unknown');
}

const MAX_LITERALS = 200;

/** Counts what it makes, so that a policy of many conditions makes no endless formula: one for each question. */
export function formulaLogic(): Logic<Formula> {
  let made = 0;
  const left = { omitted: 0 };
  const literal = (need: Need): Need => {
    made += 1;
    if (made <= MAX_LITERALS) return need;
    left.omitted += 1;
    return left;
  };
  const condition = (text: string, key: string): Formula => literal({ condition: text, key });
  return {
    yes: true,
    no: false,
    all,
    any,
    not: negated,
    applies: (it, asked) => {
      const truth = appliesTruth(it, asked);
      if (truth !== 'unknown') return truth === 'true';
      if (made > MAX_LITERALS) return literal(left);
      const where = resourceFormula(it.resources, asked.target, asked.variables);
      const open = openConditions(it, asked).map((one) => condition(conditionText(one), one.key));
      return all([counted(where, literal), ...open]);
    },
    naming: (truth, open = 'a principal of the policy') =>
      truth === 'unknown' ? literal({ principal: open }) : truth === 'true',
    unread: (text) => literal({ unread: text }),
    condition,
  };
}

function counted(formula: Formula, literal: (need: Need) => Need): Formula {
  if (typeof formula === 'boolean') return formula;
  if ('any' in formula) return any(formula.any.map(literal));
  return 'all' in formula ? all(formula.all.map(literal)) : literal(formula);
}

/** What would have to be true of a policy that was not read: `the inline policy p allows it (access denied)`. */
export function unreadText(source: PolicySource, verb: 'allows' | 'denies'): string {
  const problem = source.problem === undefined ? '' : ` (${source.problem})`;
  return `${KINDS[source.how]} ${source.name} ${verb} it${problem}`;
}

const KINDS: Readonly<Record<PolicySource['how'], string>> = {
  'aws-managed': 'the AWS managed policy',
  'customer-managed': 'the managed policy',
  inline: 'the inline policy',
  boundary: 'the permissions boundary',
  trust: 'the trust policy of',
  resource: 'the policy of',
  session: 'the session policy',
  scp: 'the service control policy',
  rcp: 'the resource control policy',
  'vpc-endpoint': 'the policy of the VPC endpoint',
};
