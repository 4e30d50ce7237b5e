import { emptyBits, hasBit, unite } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import { BitsPool } from '../sets/bits-pool.ts';
import type { Actor, Gain, Gains } from './gains.ts';
import type { Value } from './rules/rule.ts';
import { atLeast, VALUES } from './values.ts';

/** What each actor gains, all rules together: one set for each value, with what is surer in it. */
export interface Rows {
  readonly become: Row[];
  readonly change: Row[];
  readonly free: Row[];
  /** Over groups. */
  readonly join: Row[];
  /** How surely it can make a new administrator. */
  readonly administer: (Value | undefined)[];
}

export type Row = Readonly<Record<Value, Bits>>;

/** Sets that say the same are kept once, since most say nothing or everything. */
class Pool extends BitsPool {
  readonly #nothing = new Map<number, Row>();

  nothing(size: number): Row {
    const known = this.#nothing.get(size) ?? this.#nothingOf(size);
    this.#nothing.set(size, known);
    return known;
  }

  #nothingOf(size: number): Row {
    const bits = this.kept(emptyBits(size));
    return { certain: bits, conditional: bits, 'needs-resource': bits };
  }
}

/** Administrators gain nothing more, so they are left out. */
export function rowsOf(gains: Gains, actors: readonly Actor[], isAdmin: (place: number) => boolean): Rows {
  const pool = new Pool();
  const rows: Rows = { become: [], change: [], free: [], join: [], administer: [] };
  const principals = gains.scope.principals.arns.length;
  const groups = gains.scope.groups.arns.length;
  for (const [place, actor] of actors.entries()) {
    const found = isAdmin(place) ? [] : gains.of(actor);
    const row = (effect: Gain['effect'], size: number): Row => rowOf(found, effect, size, pool);
    rows.become.push(row('become', principals));
    rows.change.push(row('change', principals));
    rows.free.push(row('free', principals));
    rows.join.push(row('join', groups));
    rows.administer.push(best(found.filter((it) => it.effect === 'administer').map((it) => it.value)));
  }
  return rows;
}

function rowOf(gains: readonly Gain[], effect: Gain['effect'], size: number, pool: Pool): Row {
  const those = gains.filter((it) => it.effect === effect);
  if (those.length === 0) return pool.nothing(size);
  const certain = unionFor(those, 'certain', size, pool);
  const conditional = unionFor(those, 'conditional', size, pool);
  const isOpen = those.some((it) => it.value === 'needs-resource');
  return {
    certain,
    conditional,
    'needs-resource': isOpen ? unionFor(those, 'needs-resource', size, pool) : conditional,
  };
}

function unionFor(gains: readonly Gain[], value: Value, size: number, pool: Pool): Bits {
  // Rules that go through the same services bring the very same set.
  const [only, ...more] = new Set(gains.map((it) => gainedAt(it, value)).filter((it) => it !== NOTHING));
  if (only === undefined) return pool.nothing(size)[value];
  if (more.length === 0) return pool.kept(only);
  const all = only.slice();
  for (const it of more) unite(all, it);
  return pool.kept(all);
}

const NOTHING = emptyBits(0);

/** What the gain brings at least at that value. */
export function gainedAt({ value, targets }: Gain, wanted: Value): Bits {
  if (!atLeast(value, wanted)) return NOTHING;
  return wanted === 'certain' ? targets.must : targets.may;
}

/** The value at which a gain brings the target; undefined: not at all. */
export function valueFor(gain: Gain, target: number): Value | undefined {
  return VALUES.find((it) => hasBit(gainedAt(gain, it), target));
}

export function best(values: readonly (Value | undefined)[]): Value | undefined {
  return VALUES.find((it) => values.includes(it));
}
