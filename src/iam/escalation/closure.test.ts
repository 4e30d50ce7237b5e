import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bitsOf, hasBit, membersOf } from '../sets/bits.ts';
import { closure } from './closure.ts';

/** Which can be reached, by trying every node in between. */
function reference(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const reach = lists.map((list) => new Set(list));
  for (const between of lists.keys()) {
    for (const from of reach.filter((it) => it.has(between))) {
      for (const to of reach[between] ?? []) from.add(to);
    }
  }
  return reach.map((it) => [...it].toSorted((one, other) => one - other));
}

const graphs = fc
  .integer({ min: 1, max: 70 })
  .chain((size) =>
    fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }),
  );

it('reaches what a plain search reaches', () => {
  fc.assert(
    fc.property(graphs, (lists) => {
      const reach = closure(lists.map((list) => bitsOf(lists.length, list)));
      expect(reach.map((bits) => [...membersOf(bits)])).toEqual(reference(lists));
    }),
  );
});

it('goes through long chains and circles', () => {
  const size = 20_000;
  const rows = Array.from({ length: size }, (_, node) =>
    bitsOf(node === size - 1 ? size : 0, node === size - 1 ? [0] : []),
  );
  const chain = rows.map((row, node) => (node === size - 1 ? row : bitsOf(node + 2, [node + 1])));
  const reach = closure(chain);
  expect(reach.every((bits) => bits === reach[0])).toBe(true);
  expect(hasBit(reach[0] ?? new Uint32Array(), size - 1)).toBe(true);
});
