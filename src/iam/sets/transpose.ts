import { actionCount } from './action-patterns.ts';
import type { Bits } from './bits.ts';

/** Words of a row that are turned together, so that what is read and written meanwhile stays near the processor. */
const TILE = 16;

/** For each action the principals that have it, made from the actions of each principal. */
export function transposed(actionsOf: readonly Bits[]): (action: number) => Bits {
  const width = (actionsOf.length + 31) >>> 5;
  const words = (actionCount() + 31) >>> 5;
  const rows = new Uint32Array(words * 32 * width);
  for (let first = 0; first < words; first += TILE) {
    const end = Math.min(first + TILE, words);
    for (let column = 0; column < width; column++) turn(actionsOf, rows, column, first, end);
  }
  return (action) => rows.subarray(action * width, (action + 1) * width);
}

/** Writes one column of 32 principals for the actions of some words. */
function turn(actionsOf: readonly Bits[], rows: Bits, column: number, first: number, end: number): void {
  const width = (actionsOf.length + 31) >>> 5;
  const block = new Uint32Array(32);
  for (let word = first; word < end; word++) {
    if (!readBlock(block, actionsOf, column * 32, word)) continue;
    transposeBlock(block);
    for (let bit = 0; bit < 32; bit++) rows[(word * 32 + bit) * width + column] = block[bit] ?? 0;
  }
}

/** One word each of 32 sets; false where all are zero. */
function readBlock(block: Uint32Array, sets: readonly Bits[], first: number, word: number): boolean {
  let any = 0;
  for (let index = 0; index < 32; index++) {
    const value = sets[first + index]?.[word] ?? 0;
    block[index] = value;
    any |= value;
  }
  return any !== 0;
}

/** Exchanges rows and columns of 32 words of 32 bits: halves first, then quarters, down to single bits. */
function transposeBlock(block: Uint32Array): void {
  let mask = 0x00_00_ff_ff;
  for (let size = 16; size > 0; size >>>= 1) {
    for (let row = 0; row < 32; row = (row + size + 1) & ~size) {
      const upper = block[row] ?? 0;
      const lower = block[row + size] ?? 0;
      const swapped = ((upper >>> size) ^ lower) & mask;
      block[row] = upper ^ (swapped << size);
      block[row + size] = lower ^ swapped;
    }
    mask ^= mask << (size >>> 1);
  }
}
