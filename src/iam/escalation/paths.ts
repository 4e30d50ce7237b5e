import { hasBit, membersOf } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import type { Actor, Gain } from './gains.ts';
import type { EscalationGraph } from './graph.ts';
import { PAIR_RULES } from './rules/identity.ts';
import type { Rule, Value } from './rules/rule.ts';
import { shortest } from './search.ts';
import type { Search } from './search.ts';
import { chosenGain, permissionsFor, workloadOf } from './steps.ts';
import type { Chosen, Permission } from './steps.ts';
import { VALUES, weaker } from './values.ts';
import type { Variant } from './variants.ts';

/** Somebody on a path: a principal of the account, as it is or after a change. */
export interface Stop {
  readonly arn: string;
  /** What it is then; undefined: as it is now. */
  readonly change?: 'any-policy' | 'no-boundary' | 'group-member' | 'new-administrator';
}

/** One step that a person can follow. */
export interface PathStep {
  readonly rule: Rule;
  readonly value: Value;
  readonly from: Stop;
  readonly to: Stop;
  /** ARN of the workload that the step goes through, where one was seen. */
  readonly through?: string;
  readonly permissions: readonly Permission[];
  /** What is left open, in words: conditions of the policies, and what the rule assumes. */
  readonly open: readonly string[];
}

export interface EscalationPath {
  readonly value: Value;
  /** In the order in which they can be done. A later step may start at an earlier stop than the last. */
  readonly steps: readonly PathStep[];
}

/**
 * The best path of a node to an administrator, of the shortest ones; undefined where there is none. Of who is an
 * administrator it has no steps.
 */
export function pathToAdmin(graph: EscalationGraph, node: number): EscalationPath | undefined {
  const value = graph.toAdmin[node];
  if (value === undefined) return undefined;
  const distances = graph.distances[value];
  const steps: PathStep[] = [];
  let at = node;
  for (let left = distances[node] ?? -1; left > 0; left--) {
    const next = nearer(graph.edges[value][at], distances, left);
    if (next === undefined) break;
    steps.push(...new Steps(graph, value).between(at, next));
    at = next;
  }
  return { value, steps: withoutRepeats(steps) };
}

function nearer(edges: Bits | undefined, distances: Int32Array, left: number): number | undefined {
  return edges === undefined ? undefined : membersOf(edges).find((it) => distances[it] === left - 1);
}

/** The best path from one node to another, of the shortest ones; undefined where there is none. */
export function pathBetween(graph: EscalationGraph, from: number, to: number): EscalationPath | undefined {
  for (const value of VALUES) {
    const nodes = shortest(graph.edges[value], from, new Set()).to(to);
    if (nodes === undefined) continue;
    const steps = new Steps(graph, value).along(nodes);
    return { value: steps.map((it) => it.value).reduce(weaker, 'certain'), steps: withoutRepeats(steps) };
  }
  return undefined;
}

function withoutRepeats(steps: readonly PathStep[]): readonly PathStep[] {
  const seen = new Set<string>();
  return steps.filter((it) => {
    const id = JSON.stringify([it.rule.id, it.from, it.to]);
    return !seen.has(id) && seen.add(id) !== undefined;
  });
}

function administration(graph: EscalationGraph, node: number): readonly PathStep[] {
  const actor = graph.actors[node];
  if (actor === undefined) return [];
  const gains = graph.gains.remembered(actor).filter((it) => it.effect === 'administer');
  const gain = VALUES.map((value) => gains.find((it) => it.value === value)).find((it) => it !== undefined);
  if (gain === undefined) return [];
  const { partition, accountId } = graph.map.authorization;
  const kind = gain.rule.needs.some((it) => it.action === 'iam:CreateUser') ? 'user' : 'role';
  const to: Stop = { arn: `arn:${partition}:iam::${accountId}:${kind}/*`, change: 'new-administrator' };
  return [stepOf(graph, actor, { gain, value: gain.value }, -1, to)];
}

/** Many paths share their last steps. */
const STEPS = new WeakMap<EscalationGraph, Map<string, readonly PathStep[]>>();

/** Tells what is behind the edges of a graph. */
class Steps {
  readonly #graph: EscalationGraph;
  readonly #value: Value;
  /** What is being explained already, so that one change is never explained by itself. */
  readonly #busy = new Set<number>();

  constructor(graph: EscalationGraph, value: Value) {
    this.#graph = graph;
    this.#value = value;
  }

  along(nodes: readonly number[]): readonly PathStep[] {
    return nodes.slice(1).flatMap((next, index) => this.between(nodes[index] ?? next, next));
  }

  between(node: number, next: number): readonly PathStep[] {
    const principals = this.#graph.map.authorization.principals.length;
    const variant = this.#graph.variants.list[next - principals];
    if (variant === undefined) return this.#becoming(node, next);
    return variant.kind === 'new' ? administration(this.#graph, node) : this.#changing(node, next, variant);
  }

  #becoming(node: number, next: number): readonly PathStep[] {
    const actor = this.#graph.actors[node];
    if (actor === undefined) return [];
    const known = STEPS.get(this.#graph) ?? new Map<string, readonly PathStep[]>();
    STEPS.set(this.#graph, known);
    const id = `${node} ${next} ${this.#value}`;
    const found = known.get(id) ?? this.#became(actor, next);
    known.set(id, found);
    return found;
  }

  #became(actor: Actor, next: number): readonly PathStep[] {
    const chosen = chosenGain(this.#graph, actor, 'become', next, this.#value);
    const to = stopOf(this.#graph, next);
    return chosen === undefined ? [] : [stepOf(this.#graph, actor, chosen, next, to)];
  }

  /** Somebody within reach changes somebody within reach: the two for whom that takes the fewest steps. */
  #changing(node: number, next: number, variant: Variant): readonly PathStep[] {
    this.#busy.add(next);
    const search = shortest(this.#graph.edges[this.#value], node, this.#busy);
    const found = this.#nearest(search, variant);
    const steps = found === undefined ? [] : this.#changed(search, found, variant, next);
    this.#busy.delete(next);
    return steps;
  }

  #nearest(search: Search, variant: Variant): Change | undefined {
    let best: Change | undefined;
    for (const [node, distance] of search.distances) {
      if (best !== undefined && distance >= best.length) continue;
      for (const change of this.#changesBy(node, variant, search)) {
        const length = distance + change.distance;
        if (best === undefined || length < best.length)
          best = { by: node, target: change.target, base: change.base, length };
      }
    }
    return best;
  }

  /** Whom the node can change into the variant, of those within reach. */
  *#changesBy(node: number, variant: Variant, search: Search): Generator<Candidate> {
    const { rows, actors, gains } = this.#graph;
    const value = this.#value;
    const [group, effect] =
      variant.kind === 'member'
        ? [variant.group, rows.join]
        : [undefined, variant.kind === 'unbound' ? rows.free : rows.change];
    const row = effect[node]?.[value];
    if (row === undefined || variant.kind === 'new') return;
    for (const [base, distance] of search.distances) {
      const { principal } = actors[base] ?? {};
      if (principal === undefined || !fits(variant, principal, gains.scope.users)) continue;
      const target = group ?? principal;
      if (hasBit(row, target)) yield { target, base, distance };
    }
  }

  #changed(
    search: Search,
    { by, target, base }: Change,
    variant: Variant,
    next: number,
  ): readonly PathStep[] {
    const actor = this.#graph.actors[by];
    const effect: Gain['effect'] =
      variant.kind === 'member' ? 'join' : variant.kind === 'unbound' ? 'free' : 'change';
    const chosen =
      actor === undefined ? undefined : chosenGain(this.#graph, actor, effect, target, this.#value);
    if (actor === undefined || chosen === undefined) return [];
    const entity = this.#graph.actors[base]?.entity;
    const to = stopOf(this.#graph, next, entity?.arn);
    const change = stepOf(this.#graph, actor, chosen, target, to);
    const before = this.along(search.to(by) ?? []);
    const after = this.along(search.to(base) ?? []);
    const [only, ...more] = after;
    const pair =
      only !== undefined && more.length === 0 && before.length === 0 ? pairOf(change, only) : undefined;
    if (pair !== undefined) return [pair];
    return [
      ...before,
      change,
      ...after.map((it, index) => (index === after.length - 1 ? { ...it, to } : it)),
    ];
  }
}

interface Candidate {
  /** Of the change: a principal, or a group. */
  readonly target: number;
  /** The node that is changed. */
  readonly base: number;
  readonly distance: number;
}

interface Change {
  readonly by: number;
  readonly target: number;
  readonly base: number;
  readonly length: number;
}

function fits(variant: Variant, principal: number, users: Bits): boolean {
  if (variant.kind === 'member') return hasBit(users, principal);
  if (variant.kind === 'unbound') return variant.of === principal;
  return variant.kind === 'rewritten' && hasBit(variant.of, principal);
}

function pairOf(change: PathStep, become: PathStep): PathStep | undefined {
  const rule = PAIR_RULES.find((it) => it.change === change.rule.id && it.become === become.rule.id);
  if (rule === undefined || change.from.arn !== become.from.arn) return undefined;
  return {
    ...become,
    rule,
    value: weaker(change.value, become.value),
    to: change.to,
    permissions: [...change.permissions, ...become.permissions],
    open: [...new Set([...change.open, ...become.open])],
  };
}

const CHANGES = {
  member: 'group-member',
  unbound: 'no-boundary',
  rewritten: 'any-policy',
  new: 'new-administrator',
} as const;

function stopOf(graph: EscalationGraph, node: number, arn?: string): Stop {
  const principals = graph.map.authorization.principals.length;
  const variant = graph.variants.list[node - principals];
  const own = arn ?? graph.actors[node]?.entity.arn ?? '';
  return variant === undefined ? { arn: own } : { arn: own, change: CHANGES[variant.kind] };
}

function stepOf(graph: EscalationGraph, actor: Actor, chosen: Chosen, target: number, to: Stop): PathStep {
  const { rule } = chosen.gain;
  const permissions = permissionsFor(graph, actor, chosen, target);
  const through = workloadOf(graph, chosen.gain, target);
  const node = graph.actors.indexOf(actor);
  return {
    rule,
    value: chosen.value,
    from: stopOf(graph, node),
    to,
    ...(through === undefined ? {} : { through }),
    permissions,
    open: openOf(rule, chosen.value, permissions),
  };
}

function openOf(rule: Rule, value: Value, permissions: readonly Permission[]): readonly string[] {
  const undecided = permissions.filter((it) => it.access !== 'allowed');
  const conditions = undecided.flatMap((it) => it.statements.flatMap(({ conditions }) => conditions));
  const unseen =
    'workload' in rule && value === 'needs-resource' ? [`there is one of kind ${rule.workload}`] : [];
  const room =
    value !== 'certain' && undecided.length === 0 && 'effect' in rule ? (ROOM.get(rule.effect) ?? []) : [];
  return [...new Set([...conditions, ...(rule.assumes ?? []), ...unseen, ...room])];
}

/** What the credential report tells of a user, where it was read. */
const ROOM: ReadonlyMap<string, readonly string[]> = new Map([
  ['access-key', ['the user has fewer than two access keys']],
  ['new-password', ['the user has no password yet, and no second factor']],
  ['password', ['the user has a password, and no second factor']],
]);
