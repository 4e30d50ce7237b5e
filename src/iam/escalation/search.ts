import { membersOf } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';

/** The ways from one node to all others that it reaches, of the fewest steps. */
export interface Search {
  /** The nodes from the start to that one, both among them. */
  to(node: number): readonly number[] | undefined;
  readonly distances: ReadonlyMap<number, number>;
}

/** From the start, step by step, over all nodes but those left out. */
export function shortest(edges: readonly Bits[], start: number, without: ReadonlySet<number>): Search {
  const before = new Map<number, number>([[start, start]]);
  const distances = new Map([[start, 0]]);
  for (const node of before.keys()) {
    for (const next of membersOf(edges[node] ?? new Uint32Array())) {
      if (before.has(next) || without.has(next)) continue;
      before.set(next, node);
      distances.set(next, (distances.get(node) ?? 0) + 1);
    }
  }
  return {
    distances,
    to(node) {
      if (!before.has(node)) return undefined;
      const nodes = [node];
      for (let at = node; at !== start;) {
        at = before.get(at) ?? start;
        nodes.unshift(at);
      }
      return nodes;
    },
  };
}
