import { isStar } from '../language/pattern.ts';
import type { Policy } from '../language/policy.ts';
import { comparisonOf, READINGS } from './comparison.ts';
import type { Comparison } from './comparison.ts';
import { actionPatterns, examine, sceneOf } from './pieces.ts';
import type { PieceAction, Scene } from './pieces.ts';
import { shapesFor } from './requesters.ts';
import type { Requester } from './requesters.ts';
import type { Rule, StatementPlace } from './rules.ts';
import type { Demands, SearchTools, TextDemands } from './search.ts';
import type { Budget } from './text-search.ts';
import { counterExample } from './witness.ts';
import type { CounterExample, WitnessTools } from './witness.ts';

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
  /** The statement of the new policies; undefined: those not looked at when the work ended. */
  readonly statement?: StatementPlace;
  /** An action of it, or a pattern of actions. */
  readonly action?: string;
  readonly why: string;
}

const WORK = 20_000_000;
const LIMIT = 10;
const MAX_GAPS = 20;
const OUT_OF_WORK = 'the bound of work was reached';
const OPEN = 'neither a proof nor a request that surely is newly allowed was found';

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
    const comparison = comparisonOf({ old, now }, reading, options.partition, budget, classes);
    if (comparison === undefined) break;
    ({ classes } = comparison);
    compare(comparison, findings);
    if (isFull(findings) || comparison.readings.length === 1) break;
  }
  if (budget.left < 0) findings.gaps.set('', { why: OUT_OF_WORK });
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

function compare(comparison: Comparison, findings: Findings): void {
  for (const requester of comparison.requesters) {
    const run = { requester, tools: toolsFor(requester, comparison), comparison, findings };
    comparePatterns(run, compareClasses(run));
  }
}

interface Run {
  readonly requester: Requester;
  readonly tools: RequesterTools;
  readonly comparison: Comparison;
  readonly findings: Findings;
}

/** Looks at the actions that are known, class by class. Gives the rules of which something was not proved. */
function compareClasses(run: Run): ReadonlySet<Rule> {
  const failed = new Set<Rule>();
  for (const names of run.comparison.classes) {
    const scene = sceneFor({ kind: 'one', name: names[0]?.toLowerCase() ?? '' }, run);
    for (const rule of scene?.given.keys() ?? []) {
      if (scene !== undefined && !isProved(scene, rule, names, run)) failed.add(rule);
    }
  }
  return failed;
}

/** Where all actions that are known were proved: looks at whatever else the patterns of the rules match. */
function comparePatterns(run: Run, failed: ReadonlySet<Rule>): void {
  const { comparison, requester } = run;
  const scenes = new Map<string, Scene | undefined>();
  for (const rule of comparison.now.allows) {
    if (failed.has(rule) || comparison.about(rule, requester) === 'false') continue;
    for (const action of actionPatterns(rule)) {
      const id = action.kind === 'one' ? action.name : groupIds(action.demands);
      const scene = scenes.get(id) ?? sceneFor(action, run);
      scenes.set(id, scene);
      if (scene === undefined || !isProved(scene, rule, undefined, run)) break;
    }
  }
}

function groupIds({ wanted, unwanted }: TextDemands): string {
  return `${wanted.map((it) => it.id).join()} ${unwanted.map((it) => it.id).join()}`;
}

/** Undefined where the work has ended, or enough was found. */
function sceneFor(action: PieceAction, { requester, comparison, findings }: Run): Scene | undefined {
  comparison.budget.left -= comparison.size;
  if (comparison.budget.left < 0 || isFull(findings)) return undefined;
  return sceneOf(action, requester, comparison);
}

type RequesterTools = Pick<SearchTools<CounterExample>, 'known' | 'shapeOf' | 'budget'> &
  Omit<WitnessTools, 'rule' | 'actions'>;

function toolsFor(requester: Requester, comparison: Comparison): RequesterTools {
  const { policies, isResourcePolicy, readings, partition, workshop, budget, keys } = comparison;
  return {
    ...policies,
    isResourcePolicy,
    readings,
    partition,
    letters: workshop.letters,
    budget,
    keys,
    requester,
    known: new Map(),
    shapeOf: shapesFor(requester),
  };
}

/** Whether the rule surely allows nothing new in the scene. `actions`: all that the scene stands for. */
function isProved(scene: Scene, rule: Rule, actions: readonly string[] | undefined, run: Run): boolean {
  const { tools, findings } = run;
  if (isFull(findings)) return false;
  const attempt = (demands: Demands): CounterExample | undefined =>
    counterExample(demands, { ...tools, rule, actions });
  const outcome = examine(scene, rule, { ...tools, attempt });
  if (outcome.state === 'none') return true;
  const at = `${rule.place.policy} ${rule.place.statement}`;
  if (outcome.state === 'found') {
    const { witness } = outcome;
    findings.examples.set(`${at} ${witness.action} ${witness.requester}`, witness);
    return false;
  }
  const action = actions?.[0] ?? textOf(scene.action);
  const why = tools.budget.left < 0 ? OUT_OF_WORK : OPEN;
  findings.gaps.set(`${at} ${action}`, { statement: rule.place, action, why });
  return false;
}

function textOf(action: PieceAction): string {
  if (action.kind === 'one') return action.name;
  return action.pattern.tokens
    .map((it) => (isStar(it) ? '*' : it < 0 ? '?' : String.fromCharCode(it)))
    .join('');
}
