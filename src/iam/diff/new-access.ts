import { isStar, SEGMENT_ONE, SEGMENT_STAR } from '../language/pattern.ts';
import type { Policy, Statement } from '../language/policy.ts';
import { actionClasses } from './action-classes.ts';
import { actionPatterns, distinct, examine, shapesFor } from './pieces.ts';
import type { Piece, Sides } from './pieces.ts';
import { aboutRequester } from './principals.ts';
import type { About } from './principals.ts';
import { HOLDER, requestersOf } from './requesters.ts';
import type { Requester } from './requesters.ts';
import { rulesOf, workshopFor } from './rules.ts';
import type { Rule, StatementPlace, Workshop } from './rules.ts';
import type { SearchTools } from './search.ts';
import { isIn } from './text-groups.ts';
import type { Reading } from './text-groups.ts';
import type { Budget } from './text-search.ts';
import { counterExample } from './witness.ts';
import type { CounterExample } from './witness.ts';

export type { ContextEntry, CounterExample } from './witness.ts';
export type { StatementPlace } from './rules.ts';

export interface NewAccessOptions {
  /** `aws`, `aws-cn` …, where only resources of one partition are meant. */
  readonly partition?: string;
  /** Counter-examples after which the search ends. */
  readonly limit?: number;
  /** Bound of the work, counted in tokens of patterns looked at; the default is some seconds of it at worst. */
  readonly work?: number;
}

export type NewAccess =
  /** Proved: whatever the new policies allow, the old ones allow. */
  | { readonly verdict: 'none' }
  | {
      readonly verdict: 'some';
      readonly examples: readonly CounterExample[];
      /** False: the search ended at the limit, or left something open; there may be further new access. */
      readonly isComplete: boolean;
    }
  | { readonly verdict: 'not-proved'; readonly gaps: readonly Gap[] };

/** Where neither a proof nor a counter-example was found. */
export interface Gap {
  /** The statement of the new policies; undefined: the work ended before any was looked at. */
  readonly statement?: StatementPlace;
  /** An action of it, or a pattern of actions. */
  readonly action?: string;
  readonly why: string;
}

const WORK = 20_000_000;
const LIMIT = 10;
const MAX_GAPS = 20;
const READINGS: readonly Reading[] = ['within-segments', 'across-segments'];

/**
 * Do the new policies allow anything that the old ones did not? Each side is a set of policies taken together: what
 * some statement allows and none denies. Both sides are identity policies, or both policies of the same resource.
 * "Anything" is any request: action, resource, requester, and condition keys with values of the types that AWS
 * documents. What remains open is told, and never taken for "none".
 */
export function newAccess(
  old: readonly Policy[],
  now: readonly Policy[],
  options: NewAccessOptions = {},
): NewAccess {
  const findings: Findings = { examples: new Map(), gaps: new Map(), limit: options.limit ?? LIMIT };
  const budget: Budget = { left: options.work ?? WORK };
  let classes: Comparison['classes'] | undefined;
  for (const reading of READINGS) {
    const comparison = comparisonOf(old, now, reading, options.partition, budget, classes);
    if (comparison === undefined) {
      findings.gaps.set('', { why: 'the policies are too large to compare within the bound of work' });
      break;
    }
    ({ classes } = comparison);
    compare(comparison, findings);
    if (isFull(findings) || comparison.readings.length === 1) break;
  }
  const examples = [...findings.examples.values()];
  const gaps = [...findings.gaps.values()];
  if (examples.length > 0) {
    return { verdict: 'some', examples, isComplete: gaps.length === 0 && !isFull(findings) };
  }
  return gaps.length > 0 ? { verdict: 'not-proved', gaps } : { verdict: 'none' };
}

interface Findings {
  readonly examples: Map<string, CounterExample>;
  readonly gaps: Map<string, Gap>;
  readonly limit: number;
}

function isFull({ examples, gaps, limit }: Findings): boolean {
  return examples.size >= limit || gaps.size >= MAX_GAPS;
}

interface Comparison extends Sides {
  readonly policies: { readonly old: readonly Policy[]; readonly now: readonly Policy[] };
  readonly rules: readonly Rule[];
  readonly classes: readonly (readonly string[])[];
  readonly requesters: readonly Requester[];
  readonly isResourcePolicy: boolean;
  readonly workshop: Workshop;
  /** Those that make a difference. */
  readonly readings: readonly Reading[];
  readonly partition: string | undefined;
  readonly budget: Budget;
}

function comparisonOf(
  old: readonly Policy[],
  now: readonly Policy[],
  reading: Reading,
  partition: string | undefined,
  budget: Budget,
  known: Comparison['classes'] | undefined,
): Comparison | undefined {
  const workshop = workshopFor(reading);
  const sides = { old: rulesOf(old, workshop), now: rulesOf(now, workshop) };
  const rules = [...sides.now.allows, ...sides.now.denies, ...sides.old.allows, ...sides.old.denies];
  const classes = known ?? actionClasses(sides.now.allows, rules, budget);
  const all = [...old, ...now];
  const isResourcePolicy = all.some((it) => it.statements.some(hasPrincipal));
  const requesters = isResourcePolicy ? requestersOf(all) : [HOLDER];
  budget.left -= requesters.length * rules.length;
  if (classes === undefined || budget.left < 0) return undefined;
  const about = rememberingAbout(isResourcePolicy);
  return {
    ...sides,
    policies: { old, now },
    rules,
    classes,
    about,
    requesters: distinct(requesters, rules, about),
    isResourcePolicy,
    workshop,
    readings: reading !== 'within-segments' || dependsOnReading(workshop) ? READINGS : [reading],
    partition,
    budget,
  };
}

function hasPrincipal({ principals, notPrincipals }: Statement): boolean {
  return principals !== undefined || notPrincipals !== undefined;
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

/** Whether a wildcard stands inside a segment of an ARN anywhere. */
function dependsOnReading({ groups }: Workshop): boolean {
  return [...groups.values()].some((group) =>
    group.patterns.some(({ wide }) => wide.tokens.includes(SEGMENT_STAR) || wide.tokens.includes(SEGMENT_ONE)),
  );
}

function compare(comparison: Comparison, findings: Findings): void {
  for (const requester of comparison.requesters) {
    const known = new Map<string, boolean>();
    const shapeOf = shapesFor(requester);
    const tools = { known, shapeOf };
    for (const rule of comparison.now.allows) {
      if (comparison.about(rule, requester) === 'false') continue;
      compareRule(rule, requester, tools, comparison, findings);
      if (isFull(findings)) return;
    }
  }
}

type RequesterTools = Pick<SearchTools<CounterExample>, 'known' | 'shapeOf'>;

/** First the actions that are known, in classes; then, where those are proved, whatever else the patterns match. */
function compareRule(
  rule: Rule,
  requester: Requester,
  tools: RequesterTools,
  comparison: Comparison,
  findings: Findings,
): void {
  let isProved = true;
  for (const names of comparison.classes) {
    const name = names[0]?.toLowerCase() ?? '';
    if (isIn(rule.actions.group, name) !== rule.actions.inside) continue;
    const piece: Piece = { rule, requester, action: { kind: 'one', name } };
    if (!comparePiece(piece, names, tools, comparison, findings)) isProved = false;
    if (isFull(findings)) return;
  }
  if (!isProved) return;
  for (const action of actionPatterns(rule)) {
    if (!comparePiece({ rule, requester, action }, undefined, tools, comparison, findings)) return;
  }
}

function comparePiece(
  piece: Piece,
  names: readonly string[] | undefined,
  tools: RequesterTools,
  comparison: Comparison,
  findings: Findings,
): boolean {
  const { budget, policies, isResourcePolicy, workshop, partition } = comparison;
  const outcome = examine(piece, comparison, {
    ...tools,
    budget,
    attempt: (demands) =>
      counterExample(demands, {
        ...tools,
        ...policies,
        isResourcePolicy,
        readings: comparison.readings,
        partition,
        letters: workshop.letters,
        budget,
        keys: [...new Set(comparison.rules.flatMap((it) => it.literals.map((literal) => literal.key)))],
        requester: piece.requester,
        rule: piece.rule,
        actions: names,
      }),
  });
  if (outcome.state === 'none') return true;
  const { place } = piece.rule;
  if (outcome.state === 'found') {
    const { witness } = outcome;
    findings.examples.set(`${place.policy} ${place.statement} ${witness.action} ${witness.requester}`, witness);
  } else {
    const action = names?.[0] ?? patternText(piece);
    const why = budget.left < 0 ? 'the bound of work was reached' : OPEN;
    findings.gaps.set(`${place.policy} ${place.statement} ${action}`, { statement: place, action, why });
  }
  return false;
}

const OPEN = 'neither a proof nor a request that surely is newly allowed was found';

function patternText({ action }: Piece): string {
  if (action.kind === 'one') return action.name;
  return action.pattern.tokens.map((it) => (isStar(it) ? '*' : it < 0 ? '?' : String.fromCharCode(it))).join('');
}
