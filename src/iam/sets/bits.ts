/**
 * Sets of small whole numbers as rows of bits, 32 to a word. Two rows that are put together have the same length;
 * bits beyond the set's size stay zero, so that counting and comparing need no size.
 */
export type Bits = Uint32Array;

/** Sound bounds of a set: all of `must` is in it, nothing outside `may` is. */
export interface Span {
  readonly must: Bits;
  readonly may: Bits;
}

/** An empty set with room for the numbers from 0 up to, and without, `size`. */
export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

/** All numbers from 0 up to, and without, `size`. */
export function fullBits(size: number): Bits {
  const bits = emptyBits(size);
  addRun(bits, 0, size);
  return bits;
}

export function emptySpan(size: number): Span {
  return { must: emptyBits(size), may: emptyBits(size) };
}

export function fullSpan(size: number): Span {
  return { must: fullBits(size), may: fullBits(size) };
}

export function bitsOf(size: number, members: Iterable<number>): Bits {
  const bits = emptyBits(size);
  for (const member of members) addBit(bits, member);
  return bits;
}

export function hasBit(bits: Bits, member: number): boolean {
  return (((bits[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
}

/** Whether all of them are in the set. */
export function hasAll(bits: Bits, members: readonly number[]): boolean {
  for (const member of members) if (!hasBit(bits, member)) return false;
  return true;
}

export function addBit(bits: Bits, member: number): void {
  const word = member >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (member & 31));
}

/** Puts one number in or takes it out. */
export function setBit(bits: Bits, member: number, isIn: boolean): void {
  const word = member >>> 5;
  const bit = 1 << (member & 31);
  bits[word] = isIn ? (bits[word] ?? 0) | bit : (bits[word] ?? 0) & ~bit;
}

/** Adds the numbers from `first` up to, and without, `end`. */
export function addRun(bits: Bits, first: number, end: number): void {
  if (end <= first) return;
  const firstWord = first >>> 5;
  const lastWord = (end - 1) >>> 5;
  const head = -1 << (first & 31);
  const tail = -1 >>> (31 - ((end - 1) & 31));
  if (firstWord === lastWord) {
    bits[firstWord] = (bits[firstWord] ?? 0) | (head & tail);
    return;
  }
  bits[firstWord] = (bits[firstWord] ?? 0) | head;
  bits.fill(0xff_ff_ff_ff, firstWord + 1, lastWord);
  bits[lastWord] = (bits[lastWord] ?? 0) | tail;
}

/** Adds all of `other` to `bits`. */
export function unite(bits: Bits, other: Bits): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) | (other[word] ?? 0);
}

/** Leaves in `bits` what `other` has too. */
export function intersect(bits: Bits, other: Bits): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & (other[word] ?? 0);
}

/** Takes all of `other` out of `bits`. */
export function subtract(bits: Bits, other: Bits): void {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & ~(other[word] ?? 0);
}

export function union(one: Bits, other: Bits): Bits {
  const bits = one.slice();
  unite(bits, other);
  return bits;
}

export function intersection(one: Bits, other: Bits): Bits {
  const bits = one.slice();
  intersect(bits, other);
  return bits;
}

export function difference(one: Bits, other: Bits): Bits {
  const bits = one.slice();
  subtract(bits, other);
  return bits;
}

/** The numbers below `size` that are not in the set. */
export function complement(bits: Bits, size: number): Bits {
  return difference(fullBits(size), bits);
}

export function isSubset(one: Bits, other: Bits): boolean {
  for (let word = 0; word < one.length; word++) {
    if (((one[word] ?? 0) & ~(other[word] ?? 0)) !== 0) return false;
  }
  return true;
}

export function overlaps(one: Bits, other: Bits): boolean {
  for (let word = 0; word < one.length; word++) {
    if (((one[word] ?? 0) & (other[word] ?? 0)) !== 0) return true;
  }
  return false;
}

export function equalBits(one: Bits, other: Bits): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let word = 0; word < one.length; word++) if (one[word] !== other[word]) return false;
  return true;
}

/** A number that equal sets share and others hardly do. */
export function hashOf(bits: Bits): number {
  let hash = 0;
  for (const word of bits) hash = Math.imul(hash ^ word, 0x9e_37_79_b1) ^ (hash >>> 15);
  return hash;
}

export function isEmpty(bits: Bits): boolean {
  for (let word = 0; word < bits.length; word++) if (bits[word] !== 0) return false;
  return true;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) count += ones(word);
  return count;
}

/** Counts within a word: first by pairs, then by fours, then by bytes, which the product adds up in its top byte. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55_55_55_55);
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  const bytes = (fours + (fours >>> 4)) & 0x0f_0f_0f_0f;
  return Math.imul(bytes, 0x01_01_01_01) >>> 24;
}

/** The members, in ascending order. */
export function* membersOf(bits: Bits): Generator<number> {
  for (let index = 0; index < bits.length; index++) {
    let rest = bits[index] ?? 0;
    while (rest !== 0) {
      const lowest = rest & -rest;
      yield (index << 5) + 31 - Math.clz32(lowest);
      rest ^= lowest;
    }
  }
}

/** Tells each member, in ascending order: quicker than `membersOf`, for sets that are walked very often. */
export function eachMember(bits: Bits, tell: (member: number) => void): void {
  for (let index = 0; index < bits.length; index++) {
    let rest = bits[index] ?? 0;
    while (rest !== 0) {
      const lowest = rest & -rest;
      tell((index << 5) + 31 - Math.clz32(lowest));
      rest ^= lowest;
    }
  }
}
