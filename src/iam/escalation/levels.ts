import type { Authorization } from '../account/authorization.ts';
import type { Span } from '../sets/access-map.ts';
import {
  addBit,
  bitsOf,
  difference,
  eachMember,
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
  const certain = levels.of('certain', undefined);
  const conditional = levels.of('conditional', { value: 'certain', edges: certain.edges });
  const unseen = levels.of('needs-resource', { value: 'conditional', edges: conditional.edges });
  return { certain, conditional, 'needs-resource': unseen };
}

/** Rounds after which nothing new was ever seen; each adds what several principals together can change. */
const MAX_ROUNDS = 8;

interface Surer {
  readonly value: Value;
  readonly edges: readonly Bits[];
}

class Levels {
  readonly #actors: readonly Actor[];
  readonly #rows: Rows;
  readonly #admins: Span;
  readonly #principals: number;
  readonly #users: Bits;
  /** Users to whom a group gives all that it has: no boundary, no denial. */
  readonly #plainUsers: Bits;
  /** Nodes of variants: by group, by principal, and by principal again. */
  readonly #members = new Map<number, number>();
  readonly #unbound = new Map<number, number>();
  readonly #rewritten = new Map<number, number>();

  constructor({ gains, actors, rows, variants, admins }: Parts) {
    this.#actors = actors;
    this.#rows = rows;
    this.#admins = admins;
    this.#principals = gains.scope.principals.arns.length;
    this.#users = gains.scope.users;
    this.#plainUsers = plainUsers(gains.scope.authorization);
    for (const [place, variant] of variants.list.entries()) {
      const node = this.#principals + place;
      if (variant.kind === 'member') this.#members.set(variant.group, node);
      else if (variant.kind === 'unbound') this.#unbound.set(variant.of, node);
      else if (variant.kind === 'rewritten') eachMember(variant.of, (it) => this.#rewritten.set(it, node));
    }
  }

  #none(): Bits {
    return emptyBits(this.#actors.length);
  }

  /** Many gain nothing more at a weaker value than at a surer one, and then have the same edges. */
  of(value: Value, surer: Surer | undefined): Level {
    const changers = this.#changers(value);
    const edges = this.#actors.map((_, node) => {
      const isSame = surer !== undefined && !hasBit(changers, node) && this.#isSame(node, value, surer.value);
      return (isSame ? surer.edges[node] : undefined) ?? this.#edgesOf(node, value, changers);
    });
    const first = this.#reaching(edges, value);
    // Whoever reaches one that reaches an administrator does so too, so that others have no use for it.
    const others = difference(changers, first.reaching);
    if (isEmpty(others)) return { edges, ...first };
    const together = this.#together(edges, value, first.reaching, others);
    return { edges, reaching: together, distances: this.#reaching(edges, value).distances };
  }

  #isSame(node: number, value: Value, other: Value): boolean {
    const become = this.#rows.become[node];
    return become?.[value] === become?.[other] && this.#rows.administer[node] === undefined;
  }

  /** Nodes that can change anybody. */
  #changers(value: Value): Bits {
    const { change, free, join } = this.#rows;
    const nodes = [...this.#actors.keys()].filter((node) =>
      [change, free, join].some((list) => !isEmpty(list[node]?.[value] ?? NOTHING)),
    );
    return bitsOf(this.#actors.length, nodes);
  }

  /** Whom the node can act as: others, and what others or itself would be after a change that it can make. */
  #edgesOf(node: number, value: Value, changers: Bits): Bits {
    const become = this.#rows.become[node]?.[value] ?? NOTHING;
    const bits = this.#none();
    unite(bits.subarray(0, become.length), become);
    if (hasBit(changers, node)) {
      const controlled = become.slice();
      const { principal } = this.#actors[node] ?? {};
      if (principal !== undefined) addBit(controlled, principal);
      this.#addVariants(bits, node, controlled, value);
    }
    const made = this.#rows.administer[node];
    if (made !== undefined && atLeast(made, value)) addBit(bits, this.#principals + NEW);
    return bits;
  }

  /** Adds what the `controlled` principals would be after the changes that the node can make to them. */
  #addVariants(bits: Bits, node: number, controlled: Bits, value: Value): void {
    const add = (variants: ReadonlyMap<number, number>, of: Bits): void => {
      eachMember(of, (it) => {
        const variant = variants.get(it);
        if (variant !== undefined) addBit(bits, variant);
      });
    };
    const row = (list: Rows['change']): Bits => list[node]?.[value] ?? NOTHING;
    add(this.#rewritten, intersection(row(this.#rows.change), controlled));
    add(this.#unbound, intersection(row(this.#rows.free), controlled));
    const users = value === 'certain' ? this.#plainUsers : this.#users;
    if (overlaps(users, controlled)) add(this.#members, row(this.#rows.join));
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
  #together(edges: Bits[], value: Value, first: Bits, changers: Bits): Bits {
    let reaching = first;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const reach = closure(edges);
      const before = edges.slice();
      for (const [node, own] of before.entries()) {
        if (hasBit(reaching, node)) continue;
        edges[node] = this.#withChanges(node, own, reach[node] ?? this.#none(), value, changers);
      }
      if (edges.every((bits, node) => bits === before[node])) return reaching;
      reaching = this.#reaching(edges, value).reaching;
    }
    return reaching;
  }

  #withChanges(node: number, own: Bits, reach: Bits, value: Value, changers: Bits): Bits {
    if (!hasBit(changers, node) && !overlaps(changers, reach)) return own;
    const acting = intersection(changers, reach);
    if (hasBit(changers, node)) addBit(acting, node);
    const controlled = this.#principalsAmong(reach, node);
    const more = own.slice();
    for (const other of membersOf(acting)) this.#addVariants(more, other, controlled, value);
    return isEmpty(difference(more, own)) ? own : more;
  }

  /** Principals come first among the nodes; of the variants, only some are one principal. */
  #principalsAmong(nodes: Bits, node: number): Bits {
    const bits = emptyBits(this.#principals);
    unite(bits, nodes);
    const beyond = this.#principals & 31;
    const last = bits.length - 1;
    if (beyond > 0) bits[last] = (bits[last] ?? 0) & ~(-1 << beyond);
    const others = [node, ...[...this.#unbound.values()].filter((it) => hasBit(nodes, it))];
    for (const it of others) {
      const { principal } = this.#actors[it] ?? {};
      if (principal !== undefined) addBit(bits, principal);
    }
    return bits;
  }
}

const NOTHING = emptyBits(0);

function plainUsers({ principals }: Authorization): Bits {
  const bits = emptyBits(principals.length);
  for (const [number, it] of principals.entries()) {
    if (it.kind === 'user' && it.boundary === null && !it.policies.some(mayDeny)) addBit(bits, number);
  }
  return bits;
}
