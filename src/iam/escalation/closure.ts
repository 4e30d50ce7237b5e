import { addBit, emptyBits, unite } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';

/**
 * For each node every node that can be reached from it in one step or more, from the rows of a graph: by strongly
 * connected components (Tarjan's), so that cycles are harmless, each taking over what its successors reach. Nodes of
 * one component share their row. Nothing recurses, since chains can be long, and rows are walked word by word, since
 * they hold millions of edges.
 */
export function closure(rows: readonly Bits[]): readonly Bits[] {
  const components = componentsOf(rows);
  const reach: Bits[] = [];
  for (const members of components.lists) {
    const bits = emptyBits(rows.length);
    for (const member of members) addReached(bits, member, rows[member] ?? bits, components, reach);
    if (members.length > 1) for (const member of members) addBit(bits, member);
    for (const member of members) reach[member] = bits;
  }
  return reach;
}

/** Whatever is in `bits` already was added with all that it reaches. */
function addReached(bits: Bits, member: number, row: Bits, { of }: Components, reach: readonly Bits[]): void {
  for (let word = 0; word < row.length; word++) {
    // What is added on the way may be in the same word.
    for (let rest = missing(bits, row, word, 0); rest !== 0; rest = missing(bits, row, word, rest)) {
      const target = (word << 5) + 31 - Math.clz32(rest & -rest);
      const isNear = of[target] === of[member];
      if (!isNear) unite(bits, reach[target] ?? bits);
      if (!isNear || target === member) addBit(bits, target);
    }
  }
}

/** Bits of the word of the row that are not in `bits`, after the lowest of `done`; all of them where that is 0. */
function missing(bits: Bits, row: Bits, word: number, done: number): number {
  const lowest = done & -done;
  const later = done === 0 ? -1 : ~(lowest | (lowest - 1));
  return (row[word] ?? 0) & ~(bits[word] ?? 0) & later;
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
  /** By node on the path: the word of its row that is being walked, and what is left of it. */
  readonly word: Int32Array;
  readonly rest: Int32Array;
  readonly open: number[];
  readonly lists: number[][];
  readonly path: number[];
  next: number;
}

function componentsOf(rows: readonly Bits[]): Components {
  const walk: Walk = {
    rows,
    order: new Int32Array(rows.length).fill(-1),
    low: new Int32Array(rows.length),
    of: new Int32Array(rows.length).fill(-1),
    word: new Int32Array(rows.length).fill(-1),
    rest: new Int32Array(rows.length),
    open: [],
    lists: [],
    path: [],
    next: 0,
  };
  for (let root = 0; root < rows.length; root++) {
    if (walk.order[root] !== -1) continue;
    enter(walk, root);
    for (let node = walk.path.at(-1); node !== undefined; node = walk.path.at(-1)) advance(walk, node);
  }
  return { of: walk.of, lists: walk.lists };
}

function enter(walk: Walk, node: number): void {
  walk.order[node] = walk.next;
  walk.low[node] = walk.next++;
  walk.open.push(node);
  walk.path.push(node);
}

function advance(walk: Walk, node: number): void {
  for (let target = successor(walk, node); target >= 0; target = successor(walk, node)) {
    if (walk.order[target] === -1) return enter(walk, target);
    if (walk.of[target] === -1) lower(walk, node, walk.order[target] ?? 0);
  }
  walk.path.pop();
  const before = walk.path.at(-1);
  if (before !== undefined) lower(walk, before, walk.low[node] ?? 0);
  if (walk.low[node] === walk.order[node]) close(walk, node);
}

/** The next node of the row; -1 after the last. */
function successor(walk: Walk, node: number): number {
  const row = walk.rows[node];
  let word = walk.word[node] ?? -1;
  let rest = walk.rest[node] ?? 0;
  while (rest === 0) {
    word += 1;
    if (row === undefined || word >= row.length) return -1;
    rest = row[word] ?? 0;
  }
  const lowest = rest & -rest;
  walk.word[node] = word;
  walk.rest[node] = rest ^ lowest;
  return (word << 5) + 31 - Math.clz32(lowest);
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
