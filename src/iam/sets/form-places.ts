import { accepts, asSingle, COLON, isStar, ONE, STAR } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import { addBit, addRun, emptyBits, fullBits, hasBit, isEmpty } from './bits.ts';
import type { Bits } from './bits.ts';

/**
 * A form ready to be met with thousands of patterns. Its places are bits, so that each token of a pattern moves through
 * all of them at once.
 */
export interface FormPlaces {
  readonly size: number;
  readonly stars: Bits;
  /** Places of the form's own colons: those that stand in no value. */
  readonly colons: Bits;
  /** Places of stars that take anything but a colon, and of those that take a colon too. */
  readonly values: Bits;
  readonly freeValues: Bits;
  /** Places of each character. */
  readonly characters: ReadonlyMap<number, Bits>;
}

/** `tokens` has no two stars in a row. */
export function formPlaces(tokens: Pattern): FormPlaces {
  const size = tokens.length + 1;
  const characters = new Map<number, Bits>();
  for (const [place, token] of tokens.entries()) {
    if (token < 0) continue;
    const places = characters.get(token) ?? emptyBits(size);
    addBit(places, place);
    characters.set(token, places);
  }
  const values = emptyBits(size);
  return { size };
}
