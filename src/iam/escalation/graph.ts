import type { AccessMap, Span } from '../sets/access-map.ts';
import { addBit, bitsOf, emptyBits, equalBits, fullBits, hasBit, membersOf, unite } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { administrators } from './admins.ts';
import { closure } from './closure.ts';
import { Gains } from './gains.ts';
import type { Actor } from './gains.ts';
import { levelsOf } from './levels.ts';
import { rowsOf } from './rows.ts';
import type { Rows } from './rows.ts';
import type { Value } from './rules/rule.ts';
import type { ScopeOptions } from './scope.ts';
import { VALUES } from './values.ts';
import { variantsOf } from './variants.ts';
import type { Touched, Variants } from './variants.ts';

/**
 * Who can become whom in an account. Nodes are its principals, by their numbers, and after them what principals would
 * be after a change of their policies. An edge is worth what its rule and its conditions are worth, and a path what
 * its weakest edge is. Edges are kept as sets, and what is behind one is told when it is asked for.
 */
export interface EscalationGraph {
  readonly map: AccessMap;
  readonly gains: Gains;
  readonly actors: readonly Actor[];
  readonly variants: Variants;
  /** Over nodes. */
  readonly admins: Span;
  readonly rows: Rows;
  /** By node: whom it can act as, in one step, at that value or a better one. */
  readonly edges: Readonly<Record<Value, readonly Bits[]>>;
  /** By node: how well an administrator is reached; undefined: not at all. An administrator is one. */
  readonly toAdmin: readonly (Value | undefined)[];
  /** By value: steps to an administrator. -1: more than one principal must be had at once, or none is reached. */
  readonly distances: Readonly<Record<Value, Int32Array>>;
  /** By node: whom it can act as in any number of steps. An administrator can act as everyone. */
  reach(value: Value): readonly Bits[];
}

export function escalationGraph(map: AccessMap, options: ScopeOptions = {}): EscalationGraph {
  const gains = new Gains(map, options);
  const own = administrators(map, gains.requests);
  const principals = map.authorization.principals.map((entity, number): Actor => ({
    map,
    number,
    entity,
    principal: number,
  }));
  const rows = rowsOf(gains, principals, (place) => hasBit(own.must, place));
  const { variants, all } = withVariants(gains, rows, own.may);
  const actors = [...principals, ...variants.actors];
  const admins = adminNodes(own, variants, principals.length);
  const levels = levelsOf({ gains, actors, rows: all, variants, admins });
  const known = new Map<Value, readonly Bits[]>();
  return {
    map,
    gains,
    actors,
    variants,
    admins,
    rows: all,
    edges: byValue((value) => levels[value].edges),
    toAdmin: actors.map((_, node) => VALUES.find((value) => hasBit(levels[value].reaching, node))),
    distances: byValue((value) => levels[value].distances),
    reach(value) {
      const found = known.get(value) ?? closure(levels[value].edges);
      known.set(value, found);
      return found;
    },
  };
}

/** Rounds in which what somebody would be after a change was ever seen to be able to change yet others. */
const MAX_ROUNDS = 4;

/** What can be changed by somebody as it is, and by somebody after such a change. */
function withVariants(
  gains: Gains,
  rows: Rows,
  admins: Bits,
): { readonly variants: Variants; readonly all: Rows } {
  let touched = touchedBy(gains, rows, admins);
  for (let round = 1; ; round++) {
    const variants = variantsOf(gains, touched);
    const all = joined(
      rows,
      rowsOf(gains, variants.actors, (place) => hasBit(variants.admins.must, place)),
    );
    const { may } = adminNodes({ must: admins, may: admins }, variants, gains.scope.principals.arns.length);
    const wider = round < MAX_ROUNDS ? touchedBy(gains, all, may) : everything(gains);
    if (round > MAX_ROUNDS || isSame(touched, wider)) return { variants, all };
    touched = wider;
  }
}

function joined(rows: Rows, more: Rows): Rows {
  return {
    become: [...rows.become, ...more.become],
    change: [...rows.change, ...more.change],
    free: [...rows.free, ...more.free],
    join: [...rows.join, ...more.join],
    administer: [...rows.administer, ...more.administer],
  };
}

/** What perhaps is an administrator, and then has no need to change anybody, is asked for what it surely can. */
function touchedBy({ scope }: Gains, { change, free, join }: Rows, admins: Bits): Touched {
  const any = (list: Rows['become'], size: number): Bits => {
    const bits = emptyBits(size);
    // Rows that say the same are the same, and nearly all say nothing.
    const sets = new Set(list.map((row, node) => row[hasBit(admins, node) ? 'certain' : 'needs-resource']));
    for (const it of sets) unite(bits, it);
    return bits;
  };
  const { principals, groups } = scope;
  return {
    changed: any(change, principals.arns.length),
    freed: any(free, principals.arns.length),
    joined: any(join, groups.arns.length),
  };
}

function everything({ scope }: Gains): Touched {
  const bounded = [...scope.authorization.principals.entries()].filter(([, it]) => it.boundary !== null);
  return {
    changed: scope.changeable,
    freed: bitsOf(
      scope.principals.arns.length,
      bounded.map(([number]) => number),
    ),
    joined: fullBits(scope.groups.arns.length),
  };
}

function isSame(one: Touched, other: Touched): boolean {
  return (
    equalBits(one.changed, other.changed) &&
    equalBits(one.freed, other.freed) &&
    equalBits(one.joined, other.joined)
  );
}

function adminNodes(own: Span, { list, admins }: Variants, principals: number): Span {
  const over = (first: Bits, second: Bits): Bits => {
    const bits = emptyBits(principals + list.length);
    unite(bits.subarray(0, first.length), first);
    for (const place of membersOf(second)) addBit(bits, principals + place);
    return bits;
  };
  return { must: over(own.must, admins.must), may: over(own.may, admins.may) };
}

function byValue<T>(of: (value: Value) => T): Readonly<Record<Value, T>> {
  return { certain: of('certain'), conditional: of('conditional'), 'needs-resource': of('needs-resource') };
}
