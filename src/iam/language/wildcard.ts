import { provesInclusion } from './inclusion.ts';
import { accepts, asSingle, COLON, isStar, ONE, SEGMENT_ONE, SEGMENT_STAR, STAR } from './pattern.ts';
import type { Pattern } from './pattern.ts';

/**
 * Wildcards of the policy language: `*` is any run of characters, `?` any one. No regular expressions, since
 * policy text comes from the audited account and a backtracking matcher can be made to hang by a legal
 * policy.
 */

export interface MatchOptions {
  /** Actions are compared without case. */
  readonly ignoreCase?: boolean;
}

/** Pairs of tokens looked at before giving up with the safe answer: about 10 ms of work. */
const MAX_WORK = 1_000_000;

export function compile(text: string, options: MatchOptions = {}): Pattern {
  const source = options.ignoreCase === true ? text.toLowerCase() : text;
  const tokens: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    tokens.push(unit === 42 ? STAR : unit === 63 ? ONE : unit);
  }
  return tokens;
}

export function literal(text: string): Pattern {
  const tokens: number[] = [];
  for (let at = 0; at < text.length; at++) tokens.push(text.charCodeAt(at));
  return tokens;
}

/** Does the pattern match the text? Linear in practice, at worst pattern × text / 64 steps. */
export function matches(pattern: string, text: string, options: MatchOptions = {}): boolean {
  return matchesPattern(compile(pattern, options), options.ignoreCase === true ? text.toLowerCase() : text);
}

export function matchesPattern(pattern: Pattern, text: string): boolean {
  if (pattern.includes(SEGMENT_STAR)) return simulate(pattern, text);
  return walk(pattern, text, 8 * (pattern.length + text.length)) ?? simulate(pattern, text);
}

/** The usual way, quick on all but patterns made to be slow; undefined when the steps run out. */
function walk(pattern: Pattern, text: string, steps: number): boolean | undefined {
  let at = 0;
  let token = 0;
  // Only the latest star needs to be tried again: whatever an earlier one could take, the latest can take as
  // well.
  let star = -1;
  let starAt = 0;
  for (let step = 0; at < text.length; step++) {
    if (step > steps) return undefined;
    const wanted = pattern[token];
    if (wanted === STAR) {
      star = token++;
      starAt = at;
    } else if (wanted !== undefined && accepts(wanted, text.charCodeAt(at))) {
      token += 1;
      at += 1;
    } else if (star >= 0) {
      token = star + 1;
      at = ++starAt;
    } else return false;
  }
  while (pattern[token] === STAR) token += 1;
  return token === pattern.length;
}

/** All places of the pattern at once, one bit each, so that nothing is ever tried again. */
function simulate(pattern: Pattern, text: string): boolean {
  const tokens = pattern.filter((token, index) => !(isStar(token) && pattern[index + 1] === token));
  if (tokens.filter((token) => !isStar(token)).length > text.length) return false;
  const stars = bitsOf(tokens, isStar);
  const masks = new Map<number, bigint>();
  const skipStars = (places: bigint): bigint => {
    const skipped = places | ((places & stars) << 1n);
    return skipped === places ? places : skipStars(skipped);
  };
  let places = skipStars(1n);
  for (let at = 0; at < text.length && places !== 0n; at++) {
    const unit = text.charCodeAt(at);
    const mask = masks.get(unit) ?? bitsOf(tokens, (token) => accepts(asSingle(token), unit));
    masks.set(unit, mask);
    const taken = places & mask;
    places = skipStars((taken & stars) | ((taken & ~stars) << 1n));
  }
  return (places >> BigInt(tokens.length)) % 2n === 1n;
}

function bitsOf(tokens: Pattern, holds: (token: number) => boolean): bigint {
  const digits = tokens.map((token) => (holds(token) ? '1' : '0'));
  return BigInt(`0b0${digits.toReversed().join('')}`);
}

/**
 * Does `a` match everything that `b` matches? Exact for every pattern met in practice; false ("not proved")
 * where the proof would take too long, which needs patterns of hundreds of characters made to that end.
 */
export function covers(a: string, b: string, options: MatchOptions = {}): boolean {
  return coversPattern(compile(a, options), compile(b, options));
}

/** Is there a text that both match? True ("not ruled out") where the patterns are too long to compare. */
export function intersects(a: string, b: string, options: MatchOptions = {}): boolean {
  return intersectsPattern(compile(a, options), compile(b, options));
}

export function coversPattern(a: Pattern, b: Pattern): boolean {
  if (a.length === 1 && a[0] === STAR) return true;
  if ((a.length + 1) * (b.length + 1) > MAX_WORK) return sameTokens(a, b);
  return absorbs(a, b) || provesInclusion(a, b);
}

function sameTokens(a: Pattern, b: Pattern): boolean {
  return a.length === b.length && a.every((token, index) => token === b[index]);
}

/**
 * Reads `b` as a text whose wildcards only a wildcard at least as wide can take. Sound, and nearly always
 * enough.
 */
function absorbs(a: Pattern, b: Pattern): boolean {
  return walkBoth(a, b, false, (ours, theirs) => {
    if (!takes(ours, theirs)) return 'none';
    return isStar(ours) ? 'second' : 'both';
  });
}

function takes(ours: number, theirs: number): boolean {
  if (ours === STAR) return true;
  const noColon = theirs === SEGMENT_STAR || theirs === SEGMENT_ONE || (theirs >= 0 && theirs !== COLON);
  if (ours === SEGMENT_STAR) return noColon;
  if (isStar(theirs)) return false;
  if (ours === ONE) return true;
  return ours === SEGMENT_ONE ? noColon : ours === theirs;
}

export function intersectsPattern(a: Pattern, b: Pattern): boolean {
  if ((a.length + 1) * (b.length + 1) > MAX_WORK) return true;
  return walkBoth(a, b, true, (ours, theirs) => {
    if (isStar(ours) && isStar(theirs)) return 'none';
    if (!compatible(ours, theirs)) return 'none';
    if (isStar(ours)) return 'second';
    return isStar(theirs) ? 'first' : 'both';
  });
}

/** Can one character be taken by both tokens? */
function compatible(x: number, y: number): boolean {
  if (x >= 0) return accepts(asSingle(y), x);
  if (y >= 0) return accepts(asSingle(x), y);
  return true;
}

/** Which of the two goes past its token when both take the same thing. */
type Advance = 'none' | 'first' | 'second' | 'both';

/**
 * Walks two patterns side by side, row by row, and says whether both can end together. A star of the first
 * may be left at any time; one of the second only where `leaveSecond` says so.
 */
function walkBoth(
  first: Pattern,
  second: Pattern,
  leaveSecond: boolean,
  step: (ours: number, theirs: number) => Advance,
): boolean {
  const width = second.length + 1;
  let row = new Uint8Array(width);
  row[0] = 1;
  for (let i = 0; i <= first.length; i++) {
    const ours = first[i];
    const next = new Uint8Array(width);
    for (let j = 0; j < width; j++) {
      if (row[j] !== 1) continue;
      const theirs = second[j];
      if (isStar(ours)) next[j] = 1;
      if (leaveSecond && isStar(theirs)) row[j + 1] = 1;
      if (ours === undefined || theirs === undefined) continue;
      const advance = step(ours, theirs);
      if (advance === 'both') next[j + 1] = 1;
      else if (advance === 'second') row[j + 1] = 1;
      else if (advance === 'first') next[j] = 1;
    }
    if (i === first.length) break;
    row = next;
  }
  return row[second.length] === 1;
}
