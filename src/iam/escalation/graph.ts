import type { Authorization } from '../account/authorization.ts';
import type { AccessMap, Span } from '../sets/access-map.ts';
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
import { administrators } from './admins.ts';
import { closure } from './closure.ts';
import { Gains } from './gains.ts';
import type { Actor } from './gains.ts';
import { rowsOf } from './rows.ts';
import type { Rows } from './rows.ts';
import type { Value } from './rules/rule.ts';
import type { ScopeOptions } from './scope.ts';
import { atLeast, VALUES } from './values.ts';
import { mayDeny, NEW, variantsOf } from './variants.ts';
import type { Variants } from './variants.ts';

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
  const { principals } = map.authorization;
  const own = administrators(map, gains.requests);
  const actors = principals.map((entity, number): Actor => ({ map, number, entity, principal: number }));
  const rows = rowsOf(gains, actors, (place) => hasBit(own.must, place));
  const variants = variantsOf(gains, touchedBy(rows, principals.length, map.authorization.groups.length));
  const more = rowsOf(gains, variants.actors, (place) => hasBit(variants.admins.must, place));
  const all: Rows = {
    become: [...rows.become, ...more.become],
    change: [...rows.change, ...more.change],
    free: [...rows.free, ...more.free],
    join: [...rows.join, ...more.join],
    administer: [...rows.administer, ...more.administer],
  };
  const draft = new Draft(
    gains,
    [...actors, ...variants.actors],
    all,
    variants,
    adminNodes(own, variants, principals.length),
  );
  return draft.finished(map);
}

function touchedBy(
  rows: Rows,
  principals: number,
  groups: number,
): { readonly changed: Bits; readonly freed: Bits; readonly joined: Bits } {
  const any = (list: Rows['become'], size: number): Bits => {
    const bits = emptyBits(size);
    for (const row of list) unite(bits, row['needs-resource']);
    return bits;
  };
  return {
    changed: any(rows.change, principals),
    freed: any(rows.free, principals),
    joined: any(rows.join, groups),
  };
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

/** Rounds after which nothing new was ever seen; each adds what several principals together can change. */
const MAX_ROUNDS = 8;

class Draft {
  readonly #gains: Gains;
  readonly #actors: readonly Actor[];
  readonly #rows: Rows;
  readonly #variants: Variants;
  readonly #admins: Span;
  readonly #principals: number;
  /** Users to whom a group gives all that it has: no boundary, no denial. */
  readonly #plainUsers: Bits;

  constructor(gains: Gains, actors: readonly Actor[], rows: Rows, variants: Variants, admins: Span) {
    this.#gains = gains;
    this.#actors = actors;
    this.#rows = rows;
    this.#variants = variants;
    this.#admins = admins;
    this.#principals = gains.scope.principals.arns.length;
    this.#plainUsers = plainUsers(gains.scope.authorization);
  }

  finished(map: AccessMap): EscalationGraph {
    const levels = VALUES.map((value) => this.#level(value));
    const [certain, conditional, unseen] = levels;
    if (certain === undefined || conditional === undefined || unseen === undefined)
      throw new RangeError('no levels');
    const edges = { certain: certain.edges, conditional: conditional.edges, 'needs-resource': unseen.edges };
    const known = new Map<Value, readonly Bits[]>();
    return {
      map,
      gains: this.#gains,
      actors: this.#actors,
      variants: this.#variants,
      admins: this.#admins,
      rows: this.#rows,
      edges,
      toAdmin: this.#actors.map((_, node) =>
        VALUES.find((_, level) => hasBit(levels[level]?.reaching ?? this.#none(), node)),
      ),
      distances: {
        certain: certain.distances,
        conditional: conditional.distances,
        'needs-resource': unseen.distances,
      },
      reach(value) {
        const found = known.get(value) ?? closure(edges[value]);
        known.set(value, found);
        return found;
      },
    };
  }

  #none(): Bits {
    return emptyBits(this.#actors.length);
  }

  #level(value: Value): { readonly edges: Bits[]; readonly reaching: Bits; readonly distances: Int32Array } {
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
