import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runTree } from './run-tree.ts';

function longestRun(sizes: readonly number[], covered: readonly number[]): number {
  let run = 0;
  return sizes.reduce((longest, size, cell) => {
    run = (covered[cell] ?? 0) > 0 ? run + size : 0;
    return Math.max(longest, run);
  }, 0);
}

it('agrees with counting cell by cell, through any laying and taking away', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });
  const step = fc.record({ first: fc.nat(20), length: fc.nat(20), undo: fc.boolean() });
  fc.assert(
    fc.property(sizes, fc.array(step, { maxLength: 20 }), (cells, steps) => {
      const tree = runTree(cells);
      const covered = cells.map(() => 0);
      const laid: (readonly [number, number])[] = [];
      for (const { first, length, undo } of steps) {
        const gone = undo ? laid.pop() : undefined;
        const [from, to] = gone ?? [Math.min(first, cells.length), Math.min(first + length, cells.length)];
        if (!gone) laid.push([from, to]);
        tree.change(from, to, gone ? -1 : 1);
        for (let cell = from; cell < to; cell++) covered[cell] = (covered[cell] ?? 0) + (gone ? -1 : 1);
        expect(tree.longest()).toBe(longestRun(cells, covered));
        expect(tree.complete()).toBe(covered.every((spans) => spans > 0));
      }
    }),
  );
});
