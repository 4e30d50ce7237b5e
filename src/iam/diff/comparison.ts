import { SEGMENT_ONE, SEGMENT_STAR } from '../language/pattern.ts';
import type { Policy, Statement } from '../language/policy.ts';
import { actionClasses } from './action-classes.ts';
import { sizeOf } from './action-index.ts';
import type { Sides } from './pieces.ts';
import { aboutRequester } from './principals.ts';
import type { About } from './principals.ts';
import { HOLDER, requestersOf } from './requesters.ts';
import type { Requester } from './requesters.ts';
import { rulesOf, workshopFor } from './rules.ts';
import type { Rule, Workshop } from './rules.ts';
import type { Reading } from './text-groups.ts';
import type { Budget } from './text-search.ts';

/** Two sets of policies made ready to be compared, with the wildcards of ARNs read in one way. */
export interface Comparison extends Sides {
  readonly policies: { readonly old: readonly Policy[]; readonly now: readonly Policy[] };
  /** The actions that the new policies name, in classes that all statements treat alike. */
  readonly classes: readonly (readonly string[])[];
  readonly requesters: readonly Requester[];
  readonly isResourcePolicy: boolean;
  readonly workshop: Workshop;
  /** The ways to read wildcards that make a difference. */
  readonly readings: readonly Reading[];
  /** All condition keys that are asked for. */
  readonly keys: readonly string[];
  readonly partition: string | undefined;
  readonly budget: Budget;
  /** About what it costs to look at all rules once. */
  readonly size: number;
}

export const READINGS: readonly Reading[] = ['within-segments', 'across-segments'];

/** Undefined where the budget does not suffice. `classes`: where they are known from another reading. */
export function comparisonOf(
  policies: Comparison['policies'],
  reading: Reading,
  partition: string | undefined,
  budget: Budget,
  classes: Comparison['classes'] | undefined,
): Comparison | undefined {
  const workshop = workshopFor(reading);
  const sides = { old: rulesOf(policies.old, workshop), now: rulesOf(policies.now, workshop) };
  const rules = [...sides.now.allows, ...sides.now.denies, ...sides.old.allows, ...sides.old.denies];
  const found = classes ?? actionClasses(sides.now.allows, rules, budget);
  const requesters = requestersIn([...policies.old, ...policies.now], rules, budget);
  if (found === undefined || requesters === undefined) return undefined;
  return {
    ...sides,
    ...requesters,
    policies,
    classes: found,
    workshop,
    readings: reading !== 'within-segments' || dependsOnReading(workshop) ? READINGS : [reading],
    keys: [...new Set(rules.flatMap((rule) => rule.literals.map((it) => it.key)))],
    partition,
    budget,
    size: rules.reduce((sum, it) => sum + sizeOf(it.actions.group), 0),
  };
}

function hasPrincipal({ principals, notPrincipals }: Statement): boolean {
  return principals !== undefined || notPrincipals !== undefined;
}

/** Whether a wildcard stands inside a segment of an ARN anywhere. */
function dependsOnReading({ groups }: Workshop): boolean {
  return [...groups.values()].some((group) =>
    group.patterns.some(
      ({ wide }) => wide.tokens.includes(SEGMENT_STAR) || wide.tokens.includes(SEGMENT_ONE),
    ),
  );
}

function requestersIn(
  policies: readonly Policy[],
  rules: readonly Rule[],
  budget: Budget,
): Pick<Comparison, 'requesters' | 'isResourcePolicy' | 'about'> | undefined {
  const isResourcePolicy = policies.some((it) => it.statements.some(hasPrincipal));
  const about = rememberingAbout(isResourcePolicy);
  if (!isResourcePolicy) return { requesters: [HOLDER], isResourcePolicy, about };
  const all = requestersOf(policies);
  const principals = rules.reduce((sum, { statement }) => sum + principalsIn(statement), 0);
  budget.left -= all.length * (principals + rules.length);
  return budget.left < 0 ? undefined : { requesters: distinct(all, rules, about), isResourcePolicy, about };
}

function principalsIn({ principals, notPrincipals }: Statement): number {
  return (principals?.length ?? 0) + (notPrincipals?.length ?? 0);
}

function rememberingAbout(isResourcePolicy: boolean): Sides['about'] {
  const known = new Map<Requester, Map<Rule, About>>();
  return (rule, requester) => {
    const ofRequester = known.get(requester) ?? new Map<Rule, About>();
    known.set(requester, ofRequester);
    const answer = ofRequester.get(rule) ?? aboutRequester(rule.statement, requester, isResourcePolicy);
    ofRequester.set(rule, answer);
    return answer;
  };
}

/** Requesters that no statement tells apart are one. */
function distinct(
  requesters: readonly Requester[],
  rules: readonly Rule[],
  about: Sides['about'],
): readonly Requester[] {
  const keys = new Set(rules.flatMap((rule) => rule.literals.map((it) => it.key)));
  const found = new Map<string, Requester>();
  for (const requester of requesters) {
    const answers = rules.map((rule) => {
      const answer = about(rule, requester);
      return typeof answer === 'string' ? answer : answer.id;
    });
    const { kind, name, account, shapes } = requester;
    const isAsked = [...shapes.keys()].some((key) => keys.has(key));
    const id = `${isAsked ? `${kind} ${name} ${account} ` : ''}${answers.join()}`;
    if (!found.has(id)) found.set(id, requester);
  }
  return [...found.values()];
}
