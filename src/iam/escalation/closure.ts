import { addBit, emptyBits, hasBit, unite } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';

/**
 * For each node every node that can be reached from it in one step or more, from the rows of a graph: by strongly
 * connected components (Tarjan's), so that cycles are harmless, each taking over what its successors reach. Nodes of
 * one component share their row. Nothing recurses, since chains can be long.
 */
export function closure(rows: readonly Bits[]): readonly Bits[] {
  const components = componentsOf(rows);
  const reach: Bits[] = [];
  for (const members of components.lists) {
    const bits = emptyBits(rows.length);
    for (const member of members) addReached(bits, member, rows[member], components, reach);
    if (members.length > 1) for (const member of members) addBit(bits, member);
    for (const member of members) reach[member] = bits;
  }
  return reach;
}

/** Whatever is in `bits` already was added with all that it reaches. */
function addReached(
  bits: Bits,
  member: number,
  row: Bits | undefined,
  { of }: Components,
  reach: readonly Bits[],
): void {
  for (const target of successors(row)) {
    if (of[target] === of[member]) {
      if (target === member) addBit(bits, target);
      continue;
    }
    if (hasBit(bits, target)) continue;
    unite(bits, reach[target] ?? bits);
    addBit(bits, target);
  }
}

interface Components {
  /** By node. */
  readonly of: Int32Array;
  /** Each before those that lead to it. */
  readonly lists: readonly (readonly number[])[];
}

interface Walk {
  readonly rows: readonly Bits[];
  readonly order: Int32Array;
  readonly low: Int32Array;
  readonly of: Int32Array;
  readonly open: number[];
  readonly lists: number[][];
  readonly path: Frame[];
  next: number;
}

interface Frame {
  readonly node: number;
  readonly successors: IterableIterator<number>;
}

function componentsOf(rows: readonly Bits[]): Components {
  const walk: Walk = {
    rows,
    order: new Int32Array(rows.length).fill(-1),
    low: new Int32Array(rows.length),
    of: new Int32Array(rows.length).fill(-1),
    open: [],
    lists: [],
    path: [],
    next: 0,
  };
  for (let root = 0; root < rows.length; root++) {
    if (walk.order[root] !== -1) continue;
    enter(walk, root);
    for (let frame = walk.path.at(-1); frame !== undefined; frame = walk.path.at(-1)) advance(walk, frame);
  }
  return { of: walk.of, lists: walk.lists };
}

function enter(walk: Walk, node: number): void {
  walk.order[node] = walk.next;
  walk.low[node] = walk.next++;
  walk.open.push(node);
  walk.path.push({ node, successors: successors(walk.rows[node]) });
}

function advance(walk: Walk, { node, successors: rest }: Frame): void {
  for (let step = rest.next(); step.done !== true; step = rest.next()) {
    const target = step.value;
    if (walk.order[target] === -1) return enter(walk, target);
    if (walk.of[target] === -1) lower(walk, node, walk.order[target] ?? 0);
  }
  walk.path.pop();
  const before = walk.path.at(-1);
  if (before !== undefined) lower(walk, before.node, walk.low[node] ?? 0);
  if (walk.low[node] === walk.order[node]) close(walk, node);
}

function lower(walk: Walk, node: number, value: number): void {
  walk.low[node] = Math.min(walk.low[node] ?? 0, value);
}

function close(walk: Walk, root: number): void {
  const members: number[] = [];
  for (let node = walk.open.pop(); node !== undefined; node = walk.open.pop()) {
    walk.of[node] = walk.lists.length;
    members.push(node);
    if (node === root) break;
  }
  walk.lists.push(members);
}

/** As `membersOf`, without a generator's cost: rows are walked millions of times. */
function successors(bits: Bits | undefined): IterableIterator<number> {
  let word = 0;
  let rest = bits?.[0] ?? 0;
  return {
    [Symbol.iterator]() {
      return this;
    },
    next(): IteratorResult<number, undefined> {
      while (rest === 0) {
        word += 1;
        if (bits === undefined || word >= bits.length) return { done: true, value: undefined };
        rest = bits[word] ?? 0;
      }
      const lowest = rest & -rest;
      rest ^= lowest;
      return { done: false, value: (word << 5) + 31 - Math.clz32(lowest) };
    },
  };
}
