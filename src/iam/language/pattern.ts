/** UTF-16 code units, and the negative tokens below. */
export type Pattern = readonly number[];

/** Any run of characters. */
export const STAR = -1;
/** Any one character. */
export const ONE = -2;
/** Any run of characters without a colon: a `*` inside a segment of an ARN. */
export const SEGMENT_STAR = -3;
/** Any one character but a colon. */
export const SEGMENT_ONE = -4;

export const COLON = 58;

/** A single-character token against a character; `unit` -1 stands for a character that no pattern names. */
export function accepts(token: number, unit: number): boolean {
  if (token === ONE) return true;
  if (token === SEGMENT_ONE) return unit !== COLON;
  return token === unit;
}

export function isStar(token: number | undefined): boolean {
  return token === STAR || token === SEGMENT_STAR;
}

export function asSingle(token: number): number {
  if (token === STAR) return ONE;
  return token === SEGMENT_STAR ? SEGMENT_ONE : token;
}
