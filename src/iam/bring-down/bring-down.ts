import type { EscalationGraph } from '../escalation/graph.ts';
import type { Value } from '../escalation/rules/rule.ts';
import { actionInfo, actionNumber } from '../actions/actions.ts';
import { actionCount } from '../sets/action-patterns.ts';
import {
  addBit,
  bitsOf,
  difference,
  emptyBits,
  hasBit,
  intersection,
  isEmpty,
  membersOf,
  overlaps,
} from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { DESTRUCTION_CLASSES } from './classes.ts';
import { OwnReach } from './reach.ts';
import type { ClassId, ClassReach } from './reach.ts';

/** Classes that somebody must reach to count as one who can bring the account down. */
export const BREAKING_CLASSES = 3;

/** A share of principals: at least `certain`, and at most `perhaps`, of `of`. */
export interface Share {
  readonly certain: number;
  readonly perhaps: number;
  readonly of: number;
}

export interface ReachedClass {
  readonly id: ClassId;
  readonly value: 'certain' | 'perhaps';
  /** The node of the graph that it acts as to do so; undefined: as itself. */
  readonly as?: number;
}

/** Somebody who can bring the account down, surely or perhaps. */
export interface Breaker {
  /** Number of the principal. */
  readonly principal: number;
  readonly value: 'certain' | 'perhaps';
  /** `administrator`: is one. `escalation`: reaches one. `classes`: by what it can destroy. The first that holds. */
  readonly by: 'administrator' | 'escalation' | 'classes';
  /** How well it reaches an administrator; undefined: not at all. */
  readonly toAdmin: Value | undefined;
  readonly classes: readonly ReachedClass[];
}

export interface BringDown {
  /** The sure ones first, then by number. */
  readonly breakers: readonly Breaker[];
  /** Of all principals that can do anything, those that AWS manages apart. */
  readonly share: Share;
  /**
   * Of the privileged ones: who perhaps may change permissions anywhere, or destroy everything of some class. The
   * saying that "35 % of privileged users could bring down the entire environment" is measured here.
   */
  readonly privileged: Share;
  /** How many principals reach each class. */
  readonly classes: readonly ({ readonly id: ClassId } & Share)[];
}

export interface BringDownOptions {
  /** Classes of which nothing is in the account, as is known from what was listed. All others are taken to be there. */
  readonly absent?: ReadonlySet<ClassId>;
}

/**
 * Who could bring the account down: who is or reaches an administrator, or can destroy everything in at least three of
 * the classes that exist in the account, as itself or as somebody whom it can become.
 */
export function bringDown(graph: EscalationGraph, options: BringDownOptions = {}): BringDown {
  const nodes = classNodesOf(graph);
  const { principals } = graph.map.authorization;
  const acting = [...principals.keys()].filter(
    (it) => principals[it]?.managedByAws === false && canAct(graph, it),
  );
  const exists = (id: ClassId): boolean => options.absent?.has(id) !== true;
  const found = new Map(
    acting.map((it) => [it, reachedClasses(graph, nodes, it).filter(({ id }) => exists(id))]),
  );
  const breakers = acting.flatMap((it) => breakerOf(graph, it, found.get(it) ?? []) ?? []);
  const privileged = new Set(acting.filter((it) => isPrivileged(graph, it, found.get(it) ?? [])));
  const count = (value: Breaker['value']): number => breakers.filter((it) => it.value === value).length;
  const certain = count('certain');
  const perhaps = certain + count('perhaps');
  return {
    breakers: breakers.toSorted((one, other) => order(one) - order(other) || one.principal - other.principal),
    share: { certain, perhaps, of: acting.length },
    privileged: { certain, perhaps, of: privileged.size },
    classes: DESTRUCTION_CLASSES.filter(({ id }) => exists(id)).map(({ id }) => ({
      id,
      ...countOf(id, found, acting.length),
    })),
  };
}

function order({ value }: Breaker): number {
  return value === 'certain' ? 0 : 1;
}

function countOf(id: ClassId, found: ReadonlyMap<number, readonly ReachedClass[]>, all: number): Share {
  const values = [...found.values()].flatMap((list) =>
    list.filter((it) => it.id === id).map((it) => it.value),
  );
  return { certain: values.filter((it) => it === 'certain').length, perhaps: values.length, of: all };
}

function breakerOf(
  graph: EscalationGraph,
  principal: number,
  classes: readonly ReachedClass[],
): Breaker | undefined {
  const toAdmin = graph.toAdmin[principal];
  const sure = classes.filter((it) => it.value === 'certain');
  const isSure = toAdmin === 'certain' || sure.length >= BREAKING_CLASSES;
  if (!isSure && toAdmin === undefined && classes.length < BREAKING_CLASSES) return undefined;
  const isAdmin = hasBit(isSure ? graph.admins.must : graph.admins.may, principal);
  const reaches = isSure ? toAdmin === 'certain' : toAdmin !== undefined;
  return {
    principal,
    value: isSure ? 'certain' : 'perhaps',
    by: isAdmin ? 'administrator' : reaches ? 'escalation' : 'classes',
    toAdmin,
    classes,
  };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html */
const NEEDING_NO_POLICY = ['sts:GetCallerIdentity', 'sts:GetSessionToken'];

function canAct(graph: EscalationGraph, principal: number): boolean {
  const free = bitsOf(
    actionCount(),
    NEEDING_NO_POLICY.flatMap((it) => actionNumber(it) ?? []),
  );
  return (
    !isEmpty(difference(graph.map.actionsOf(principal).may, free)) ||
    !isEmpty(graph.edges['needs-resource'][principal] ?? emptyBits(0))
  );
}

function isPrivileged(graph: EscalationGraph, principal: number, classes: readonly ReachedClass[]): boolean {
  return (
    classes.length > 0 ||
    graph.toAdmin[principal] !== undefined ||
    overlaps(graph.map.actionsOf(principal).may, permissionsActions())
  );
}

let permissions: Bits | undefined;

/** Actions that hand out rights, by AWS's own access levels. */
function permissionsActions(): Bits {
  if (permissions !== undefined) return permissions;
  permissions = emptyBits(actionCount());
  for (let action = 0; action < actionCount(); action++) {
    if (actionInfo(action).level === 'permissions') addBit(permissions, action);
  }
  return permissions;
}

/** Nodes that reach each class by themselves: surely, and perhaps. */
interface ClassNodes {
  readonly id: ClassId;
  readonly sure: Bits;
  readonly perhaps: Bits;
}

function classNodesOf(graph: EscalationGraph): readonly ClassNodes[] {
  const reach = new OwnReach(graph);
  const own = graph.actors.map((it) => reach.of(it));
  const those = (which: keyof ClassReach, id: ClassId): Bits =>
    bitsOf(
      own.length,
      [...own.keys()].filter((node) => own[node]?.[which].has(id)),
    );
  return DESTRUCTION_CLASSES.map(({ id }) => ({
    id,
    sure: those('sure', id),
    perhaps: those('perhaps', id),
  }));
}

function reachedClasses(
  graph: EscalationGraph,
  classes: readonly ClassNodes[],
  principal: number,
): readonly ReachedClass[] {
  return classes.flatMap(({ id, sure, perhaps }): readonly ReachedClass[] => {
    const surely = asWhom(graph.reach('certain')[principal], sure, principal);
    const as = surely ?? asWhom(graph.reach('needs-resource')[principal], perhaps, principal);
    if (as === undefined) return [];
    const value = surely === undefined ? 'perhaps' : 'certain';
    return [{ id, value, ...(as === principal ? {} : { as }) }];
  });
}

/** Itself where that is enough, else the first of those that it can act as. */
function asWhom(reach: Bits | undefined, nodes: Bits, principal: number): number | undefined {
  if (hasBit(nodes, principal)) return principal;
  return reach === undefined || !overlaps(reach, nodes) ? undefined : firstOf(intersection(reach, nodes));
}

function firstOf(bits: Bits): number | undefined {
  const [first] = membersOf(bits);
  return first;
}
