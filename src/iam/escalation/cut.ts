import type { Authorization } from '../account/authorization.ts';
import { accessMapOf } from '../sets/access-map.ts';
import { addBit, emptyBits, hasBit } from '../sets/bits.ts';
import { escalationGraph } from './graph.ts';
import type { EscalationGraph } from './graph.ts';
import { narrowed, placeOf } from './narrowed.ts';
import type { Narrowing } from './narrowed.ts';
import { pathToAdmin } from './paths.ts';
import type { EscalationPath, PathStep } from './paths.ts';
import type { Value } from './rules/rule.ts';
import type { ScopeOptions } from './scope.ts';
import { atLeast } from './values.ts';

/** Changes that end the paths to an administrator, checked by making the graph anew with them. */
export interface Cut {
  readonly changes: readonly Narrowing[];
  /** No smaller number of statements does it: one does, or none is needed. Else few were looked for, not the fewest. */
  readonly exact: boolean;
  /** Other single statements that would do it as well. */
  readonly alternatives: readonly Narrowing[];
  /** Principals that still reach an administrator as surely as was asked. Empty: the cut is complete. */
  readonly remaining: readonly number[];
}

export interface CutOptions extends ScopeOptions {
  /** Paths of at least this value are to be cut; left out: of the value of the best one. */
  readonly value?: Value;
  /** Statements to change at most. */
  readonly maxChanges?: number;
}

const MAX_CHANGES = 12;
/** Actions of one statement that are found one after the other. */
const MAX_ACTIONS = 40;

/** The smallest change after which the principal does not reach an administrator; undefined: it doesn't, or is one. */
export function cutFor(graph: EscalationGraph, principal: number, options: CutOptions = {}): Cut | undefined {
  const best = graph.toAdmin[principal];
  const value = options.value ?? best;
  if (best === undefined || value === undefined || !atLeast(best, value)) return undefined;
  if (hasBit(graph.admins.may, principal)) return undefined;
  const trial = new Trial(
    around(graph, principal),
    graph.map.authorization.principals[principal]?.arn ?? '',
    value,
    {
      ...options,
      kindsRead: graph.gains.scope.kindsRead,
    },
  );
  const { changes, exact, alternatives, isDone } = trial.cut(options.maxChanges ?? MAX_CHANGES);
  return { changes, exact, alternatives, remaining: isDone ? [] : [principal] };
}

/** The part of an account that a path of the principal can lead through. */
function around(graph: EscalationGraph, principal: number): Authorization {
  const { authorization } = graph.map;
  const reach = (graph.reach('needs-resource')[principal] ?? emptyBits(graph.actors.length)).slice();
  addBit(reach, principal);
  const kept = new Set(authorization.principals.keys().filter((it) => hasBit(reach, it)));
  return { ...authorization, principals: authorization.principals.filter((_, number) => kept.has(number)) };
}

interface Result {
  readonly changes: readonly Narrowing[];
  readonly exact: boolean;
  readonly alternatives: readonly Narrowing[];
  readonly isDone: boolean;
}

/** Makes changes to an account and looks whether a path is left. */
class Trial {
  readonly #authorization: Authorization;
  readonly #arn: string;
  readonly #value: Value;
  readonly #options: ScopeOptions;

  constructor(authorization: Authorization, arn: string, value: Value, options: ScopeOptions) {
    this.#authorization = authorization;
    this.#arn = arn;
    this.#value = value;
    this.#options = options;
  }

  /** A statement that ends every path is on each of them, so those of one path are all that can do it alone. */
  cut(maxChanges: number): Result {
    const path = this.#path([]);
    if (path === undefined) return { changes: [], exact: true, alternatives: [], isDone: true };
    const single = statementsOf(path, this.#authorization).flatMap((it) => this.#alone(it) ?? []);
    const [first, ...alternatives] = single;
    if (first !== undefined) return { changes: [first], exact: true, alternatives, isDone: true };
    return this.#together(maxChanges);
  }

  /** The actions to take out of that one statement, if that is enough. */
  #alone(start: Narrowing): Narrowing | undefined {
    let change = start;
    for (let more = 0; more < MAX_ACTIONS; more++) {
      const path = this.#path([change]);
      if (path === undefined) return change;
      const again = statementsOf(path, this.#authorization).find((it) => isSameStatement(it, change));
      if (again === undefined || again.actions.every((it) => change.actions.includes(it))) return undefined;
      change = { ...change, actions: [...new Set([...change.actions, ...again.actions])] };
    }
    return undefined;
  }

  /** One after the other, as near to the administrator as may be; then what was not needed is taken back. */
  #together(maxChanges: number): Result {
    const changes: Narrowing[] = [];
    for (let more = 0; more < maxChanges * MAX_ACTIONS; more++) {
      const path = this.#path(changes);
      if (path === undefined) return { ...NOTHING, changes: this.#needed(changes), isDone: true };
      const change = statementsOf(path, this.#authorization).at(0);
      if (change === undefined) break;
      const known = changes.findIndex((it) => isSameStatement(it, change));
      if (known < 0 && changes.length === maxChanges) break;
      if (known < 0) changes.push(change);
      else
        changes[known] = {
          ...change,
          actions: [...new Set([...(changes[known]?.actions ?? []), ...change.actions])],
        };
    }
    return { ...NOTHING, changes, isDone: false };
  }

  #needed(changes: readonly Narrowing[]): readonly Narrowing[] {
    return changes.reduce<readonly Narrowing[]>((left, it) => {
      const without = left.filter((other) => other !== it);
      return this.#path(without) === undefined ? without : left;
    }, changes);
  }

  #path(changes: readonly Narrowing[]): EscalationPath | undefined {
    const graph = escalationGraph(accessMapOf(narrowed(this.#authorization, changes)), this.#options);
    const node = graph.gains.scope.numbers.get(this.#arn);
    const best = node === undefined ? undefined : graph.toAdmin[node];
    if (node === undefined || best === undefined || !atLeast(best, this.#value)) return undefined;
    return pathToAdmin(graph, node);
  }
}

const NOTHING = { exact: false, alternatives: [] } as const;

function isSameStatement(one: Narrowing, other: Narrowing): boolean {
  return (
    one.in === other.in &&
    one.policy === other.policy &&
    one.how === other.how &&
    one.statement === other.statement
  );
}

/** Every statement that the path leans on: first those that the fewest have, trust policies last. */
export function statementsOf(path: EscalationPath, authorization: Authorization): readonly Narrowing[] {
  const found = new Map<string, Narrowing>();
  for (const change of path.steps.flatMap((step) => statementsOfStep(step, authorization))) {
    const id = JSON.stringify([change.in, change.policy, change.how, change.statement]);
    const known = found.get(id);
    found.set(
      id,
      known === undefined
        ? change
        : { ...known, actions: [...new Set([...known.actions, ...change.actions])] },
    );
  }
  const holders = (it: Narrowing): number =>
    authorization.principals.filter(({ policies }) => policies.some(({ arn }) => arn === it.in)).length;
  const weight = (it: Narrowing): number => (it.how === 'trust' ? Infinity : holders(it));
  return [...found.values()].toSorted((one, other) => compare(weight(one), weight(other)));
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function statementsOfStep(step: PathStep, { groups }: Authorization): readonly Narrowing[] {
  return step.permissions.flatMap(({ action, resource, statements }) =>
    statements.map(({ source, statement, sid }): Narrowing => {
      const place = placeOf(source, source.how === 'trust' ? resource : step.from.arn, groups);
      if (source.how === 'aws-managed') return { ...place, statement: 0, actions: [] };
      return {
        ...place,
        statement,
        ...(sid === undefined ? {} : { sid }),
        actions: source.how === 'trust' ? [] : [action],
      };
    }),
  );
}

/**
 * Few changes after which nobody who is no administrator reaches one: again and again the statement that most of the
 * shortest paths lean on. Greedy, unless one is enough.
 */
export function cutForAll(graph: EscalationGraph, options: CutOptions = {}): Cut {
  const value = options.value ?? 'certain';
  const scope = { kindsRead: graph.gains.scope.kindsRead };
  const { authorization } = graph.map;
  const changes: Narrowing[] = [];
  let now = graph;
  let remaining = reaching(now, value);
  while (remaining.length > 0 && changes.length < (options.maxChanges ?? MAX_CHANGES)) {
    const change = mostLeanedOn(now, remaining);
    if (change === undefined) break;
    const known = changes.findIndex((it) => isSameStatement(it, change));
    if (known < 0) changes.push(change);
    else if (change.actions.every((it) => changes[known]?.actions.includes(it))) break;
    else
      changes[known] = {
        ...change,
        actions: [...new Set([...(changes[known]?.actions ?? []), ...change.actions])],
      };
    now = escalationGraph(accessMapOf(narrowed(authorization, changes)), scope);
    remaining = reaching(now, value);
  }
  return { changes, exact: remaining.length === 0 && changes.length <= 1, alternatives: [], remaining };
}

function reaching(graph: EscalationGraph, value: Value): readonly number[] {
  return graph.map.authorization.principals
    .keys()
    .filter((it) => {
      const best = graph.toAdmin[it];
      return best !== undefined && atLeast(best, value) && !hasBit(graph.admins.may, it);
    })
    .toArray();
}

/** Paths looked at to find the statement; more say the same. */
const MAX_PATHS = 60;

function mostLeanedOn(graph: EscalationGraph, numbers: readonly number[]): Narrowing | undefined {
  const counts = new Map<string, { readonly change: Narrowing; count: number }>();
  for (const number of numbers.slice(0, MAX_PATHS)) {
    const path = pathToAdmin(graph, number);
    for (const change of path === undefined ? [] : statementsOf(path, graph.map.authorization)) {
      const id = JSON.stringify(change);
      const known = counts.get(id) ?? { change, count: 0 };
      known.count += 1;
      counts.set(id, known);
    }
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count)[0]?.change;
}
