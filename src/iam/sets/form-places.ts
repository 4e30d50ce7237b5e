import { COLON, isStar, STAR } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import { addBit, addRun, emptyBits, hasBit } from './bits.ts';
import type { Bits } from './bits.ts';

/**
 * A form ready to be met with thousands of patterns. Its places are bits, so that each token of a pattern moves through
 * all of them at once.
 */
export interface FormPlaces {
  readonly size: number;
  /** Places that any text may fill, and those of them that it may fill with colons too. */
  readonly stars: Bits;
  readonly freeStars: Bits;
  /** Of each character in the form its row in `rows`, which has the places where it stands. */
  readonly rowOf: ReadonlyMap<number, number>;
  readonly rows: Bits;
}

/** `tokens` are characters and stars, no two stars in a row. */
export function formPlaces(tokens: Pattern): FormPlaces {
  const size = tokens.length + 1;
  const width = emptyBits(size).length;
  const units = [...new Set(tokens.filter((token) => token >= 0))];
  const rowOf = new Map(units.map((unit, row) => [unit, row]));
  const rows = new Uint32Array(units.length * width);
  const stars = emptyBits(size);
  const freeStars = emptyBits(size);
  for (const [place, token] of tokens.entries()) {
    if (isStar(token)) addBit(stars, place);
    if (token === STAR) addBit(freeStars, place);
    const row = rowOf.get(token);
    if (row !== undefined) addBit(rows.subarray(row * width), place);
  }
  return { size, stars, freeStars, rowOf, rows };
}

/**
 * Is there a text that both match? The first `shared` tokens of both are the same characters. Of wildcards, the pattern
 * has STAR and ONE only.
 *
 * By AWS's words a star that ends a field reaches over colons, so that `arn:aws:iam::*:role/x` matches the user
 * `arn:aws:iam::1:user/:role/x`, if somebody gives users such paths. Such values are not thought of: the colon after a
 * star that stands before the resource is one of the form's own.
 */
export function meetsForm(pattern: Pattern, form: FormPlaces, shared: number): boolean {
  const reached = emptyBits(form.size);
  addBit(reached, shared);
  passStars(reached, form.stars);
  let colons = 0;
  for (let at = 0; at < shared; at++) if (pattern[at] === COLON) colons += 1;
  for (let at = shared; at < pattern.length; at++) {
    const token = pattern[at] ?? STAR;
    const isOwn = token === COLON && pattern[at - 1] === STAR && colons < 5;
    if (token === COLON) colons += 1;
    const goesOn = token === STAR ? reachAll(reached, form) : advance(reached, token, isOwn, form);
    if (!goesOn) return false;
  }
  return hasBit(reached, form.size - 1);
}

/** A star may take whatever the form still has. */
function reachAll(reached: Bits, { size }: FormPlaces): boolean {
  const index = reached.findIndex((word) => word !== 0);
  const word = reached[index];
  if (word === undefined) return false;
  addRun(reached, index * 32 + 31 - Math.clz32(word & -word), size);
  return true;
}

/** Lets every place take one character: a star stays, what is no star is left behind. False where none takes it. */
function advance(reached: Bits, token: number, isOwn: boolean, form: FormPlaces): boolean {
  const width = reached.length;
  const row = (form.rowOf.get(token) ?? -1) * width;
  const fillable = token === COLON ? form.freeStars : form.stars;
  let carried = 0;
  let any = 0;
  for (let word = 0; word < width; word++) {
    const places = reached[word] ?? 0;
    const staying = isOwn ? 0 : places & (fillable[word] ?? 0);
    const standing = token < 0 ? ~(form.stars[word] ?? 0) : row < 0 ? 0 : (form.rows[row + word] ?? 0);
    const leaving = places & standing;
    reached[word] = (leaving << 1) | carried | staying;
    carried = leaving >>> 31;
    any |= leaving | staying;
  }
  passStars(reached, form.stars);
  return any !== 0;
}

/** A star may take nothing. */
function passStars(reached: Bits, stars: Bits): void {
  let carried = 0;
  for (let word = 0; word < reached.length; word++) {
    const value = (reached[word] ?? 0) | carried;
    const passed = value & (stars[word] ?? 0);
    reached[word] = value | (passed << 1);
    carried = passed >>> 31;
  }
}
