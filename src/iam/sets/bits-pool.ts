import { equalBits, hashOf } from './bits.ts';
import type { Bits } from './bits.ts';

/** Keeps equal sets once: many principals may do the same. */
export class BitsPool {
  /** By hash. */
  readonly #known = new Map<number, Bits[]>();

  /** The set, or an equal one that is kept already. */
  kept(bits: Bits): Bits {
    return this.#find(bits) ?? this.#add(bits);
  }

  /** The same of a set that is going to be written over. */
  copyOf(bits: Bits): Bits {
    return this.#find(bits) ?? this.#add(bits.slice());
  }

  #find(bits: Bits): Bits | undefined {
    return this.#known.get(hashOf(bits))?.find((it) => equalBits(it, bits));
  }

  #add(bits: Bits): Bits {
    const hash = hashOf(bits);
    this.#known.set(hash, [...(this.#known.get(hash) ?? []), bits]);
    return bits;
  }
}
