import type { Bits } from './bits.ts';

/**
 * For each action the principals that have it, made from the actions of each principal. Few actions are ever asked
 * about, so it is made as it is asked for, of the 32 actions of a word together.
 */
export function transposed(actionsOf: readonly Bits[]): (action: number) => Bits {
  const width = (actionsOf.length + 31) >>> 5;
  const rows = new Map<number, Bits>();
  return (action) => {
    const word = action >>> 5;
    const known = rows.get(word) ?? turned(actionsOf, word);
    rows.set(word, known);
    const first = (action & 31) * width;
    return known.subarray(first, first + width);
  };
}

/** The rows of the actions of one word, one after the other. */
function turned(actionsOf: readonly Bits[], word: number): Bits {
  const width = (actionsOf.length + 31) >>> 5;
  const rows = new Uint32Array(32 * width);
  const block = new Uint32Array(32);
  for (let column = 0; column < width; column++) {
    if (!readBlock(block, actionsOf, column * 32, word)) continue;
    transposeBlock(block);
    for (let bit = 0; bit < 32; bit++) rows[bit * width + column] = block[bit] ?? 0;
  }
  return rows;
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
