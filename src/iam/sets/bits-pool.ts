import { equalBits, hashOf } from './bits.ts';
import type { Bits } from './bits.ts';

/** Keeps equal sets once: many principals may do the same. */
export class BitsPool {
  /** By hash. */
  readonly #known = new Map<number, Bits[]>();

  /** The set, or an equal one that is kept already. */
  kept(bits: Bits): Bits {
    const alike = this.#alike(bits);
    return alike.find((it) => equalBits(it, bits)) ?? added(alike, bits);
  }

  /** The same of a set that is going to be written over. */
  copyOf(bits: Bits): Bits {
    const alike = this.#alike(bits);
    return alike.find((it) => equalBits(it, bits)) ?? added(alike, bits.slice());
  }

  #alike(bits: Bits): Bits[] {
    const hash = hashOf(bits);
    const known = this.#known.get(hash) ?? [];
    this.#known.set(hash, known);
    return known;
  }
}

function added(list: Bits[], bits: Bits): Bits {
  list.push(bits);
  return bits;
}
