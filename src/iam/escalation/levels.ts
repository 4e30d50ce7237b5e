import type { Authorization } from '../account/authorization.ts';
import type { Span } from '../sets/access-map.ts';
import {
  addBit,
  difference,
  emptyBits,
  hasBit,
  intersection,
  isEmpty,
  membersOf,
  overlaps,
  unite,
} from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { closure } from './closure.ts';
import type { Actor, Gains } from './gains.ts';
import type { Rows } from './rows.ts';
import type { Value } from './rules/rule.ts';
import { atLeast } from './values.ts';
import { mayDeny, NEW } from './variants.ts';
import type { Variants } from './variants.ts';

/** A graph of all edges of a value or a better one. */
export interface Level {
  /** By node: whom it can act as in one step. */
  readonly edges: readonly Bits[];
  /** Nodes that reach an administrator, administrators among them. */
  readonly reaching: Bits;
  /** By node: steps to an administrator; -1: none is reached. */
  readonly distances: Int32Array;
}

export interface Parts {
  readonly gains: Gains;
  readonly actors: readonly Actor[];
  readonly rows: Rows;
  readonly variants: Variants;
  /** Over nodes. */
  readonly admins: Span;
}

export function levelsOf(parts: Parts): Readonly<Record<Value, Level>> {
  const levels = new Levels(parts);
  return {
    certain: levels.of('certain'),
    conditional: levels.of('conditional'),
    'needs-resource': levels.of('needs-resource'),
  };
}

/** Rounds after which nothing new was ever seen; each adds what several principals together can change. */
const MAX_ROUNDS = 8;

class Levels {
  readonly #gains: Gains;
  readonly #actors: readonly Actor[];
  readonly #rows: Rows;
  readonly #variants: Variants;
  readonly #admins: Span;
  readonly #principals: number;
  /** Users to whom a group gives all that it has: no boundary, no denial. */
  readonly #plainUsers: Bits;

  constructor({ gains, actors, rows, variants, admins }: Parts) {
    this.#gains = gains;
    this.#actors = actors;
    this.#rows = rows;
    this.#variants = variants;
    this.#admins = admins;
    this.#principals = gains.scope.principals.arns.length;
    this.#plainUsers = plainUsers(gains.scope.authorization);
  }

  #none(): Bits {
    return emptyBits(this.#actors.length);
  }

  of(value: Value): Level {
    const edges = this.#actors.map((_, node) => this.#edgesOf(node, value));
    const first = this.#reaching(edges, value);
    if (!this.#changesAnything(value)) return { edges, ...first };
    const together = this.#together(edges, value, first.reaching);
    return { edges, reaching: together, distances: this.#reaching(edges, value).distances };
  }

  #changesAnything(value: Value): boolean {
    const { change, free, join } = this.#rows;
    return [change, free, join].some((list) => list.some((row) => !isEmpty(row[value])));
  }

  /** Whom the node can act as: others, and what others or itself would be after a change that it can make. */
  #edgesOf(node: number, value: Value): Bits {
    const become = this.#rows.become[node]?.[value] ?? emptyBits(0);
    const bits = this.#none();
    unite(bits.subarray(0, become.length), become);
    const controlled = become.slice();
    const { principal } = this.#actors[node] ?? {};
    if (principal !== undefined) addBit(controlled, principal);
    this.#addVariants(bits, node, controlled, value);
    const made = this.#rows.administer[node];
    if (made !== undefined && atLeast(made, value)) addBit(bits, this.#principals + NEW);
    return bits;
  }

  /** Adds what the `controlled` principals would be after the changes that the node can make to them. */
  #addVariants(bits: Bits, node: number, controlled: Bits, value: Value): void {
    const change = this.#rows.change[node]?.[value];
    const free = this.#rows.free[node]?.[value];
    const join = this.#rows.join[node]?.[value];
    if (change === undefined || free === undefined || join === undefined) return;
    if (isEmpty(change) && isEmpty(free) && isEmpty(join)) return;
    const changed = intersection(change, controlled);
    const users = value === 'certain' ? this.#plainUsers : this.#gains.scope.users;
    for (const [place, variant] of this.#variants.list.entries()) {
      const isHad =
        (variant.kind === 'member' && hasBit(join, variant.group) && overlaps(users, controlled)) ||
        (variant.kind === 'unbound' && hasBit(free, variant.of) && hasBit(controlled, variant.of)) ||
        (variant.kind === 'rewritten' && overlaps(variant.of, changed));
      if (isHad) addBit(bits, this.#principals + place);
    }
  }

  /** From the administrators back, step by step. */
  #reaching(
    edges: readonly Bits[],
    value: Value,
  ): { readonly reaching: Bits; readonly distances: Int32Array } {
    const distances = new Int32Array(edges.length).fill(-1);
    const reaching = (value === 'certain' ? this.#admins.must : this.#admins.may).slice();
    for (const node of membersOf(reaching)) distances[node] = 0;
    for (let distance = 1, grown = true; grown; distance++) {
      const list = [...edges.keys()].filter(
        (node) => !hasBit(reaching, node) && overlaps(edges[node] ?? this.#none(), reaching),
      );
      for (const node of list) {
        addBit(reaching, node);
        distances[node] = distance;
      }
      grown = list.length > 0;
    }
    return { reaching, distances };
  }

  /**
   * Adds the edges that need two principals at once: one that can change the other, both within reach. Only asked of
   * those who do not reach an administrator anyway.
   */
  #together(edges: Bits[], value: Value, first: Bits): Bits {
    let reaching = first;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const reach = closure(edges);
      const before = edges.slice();
      for (const node of edges.keys()) {
        if (!hasBit(reaching, node))
          edges[node] = this.#withChanges(node, edges[node] ?? this.#none(), reach, value);
      }
      if (edges.every((bits, node) => bits === before[node])) return reaching;
      reaching = this.#reaching(edges, value).reaching;
    }
    return reaching;
  }

  #withChanges(node: number, own: Bits, reach: readonly Bits[], value: Value): Bits {
    const reached = (reach[node] ?? this.#none()).slice();
    addBit(reached, node);
    const controlled = this.#principalsAmong(reached);
    const more = own.slice();
    for (const other of membersOf(reached)) this.#addVariants(more, other, controlled, value);
    return isEmpty(difference(more, own)) ? own : more;
  }

  #principalsAmong(nodes: Bits): Bits {
    const bits = emptyBits(this.#principals);
    for (const node of membersOf(nodes)) {
      const { principal } = this.#actors[node] ?? {};
      if (principal !== undefined) addBit(bits, principal);
    }
    return bits;
  }
}

function plainUsers({ principals }: Authorization): Bits {
  const bits = emptyBits(principals.length);
  for (const [number, it] of principals.entries()) {
    if (it.kind === 'user' && it.boundary === null && !it.policies.some(mayDeny)) addBit(bits, number);
  }
  return bits;
}
