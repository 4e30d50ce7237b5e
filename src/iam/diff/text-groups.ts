import { COLON, isStar, SEGMENT_ONE, SEGMENT_STAR, STAR } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import type { PolicyVersion } from '../language/policy.ts';
import { compileResource, withinSegments } from '../language/resources.ts';
import { arnParts } from '../language/values.ts';
import { expand } from '../language/variables.ts';
import type { Expansion, VariableLookup } from '../language/variables.ts';
import { compile, literal } from '../language/wildcard.ts';
import { acceptsUnits, isVariable, VARIABLE } from './automaton.ts';
import type { TextPattern } from './automaton.ts';
import { findText, textOf } from './text-search.ts';
import type { Budget, Found } from './text-search.ts';

/**
 * A star inside a segment of an ARN: AWS documents that it stays within the segment, and is said to let it reach
 * further. What is to be proved is proved both ways.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export type Reading = 'within-segments' | 'across-segments';

/** One value of a list of a policy. `symbolic` is undefined where its variables can't be followed. */
export interface GroupPattern {
  /** Every policy variable as a unit of its own. */
  readonly symbolic: TextPattern | undefined;
  /** Every policy variable as a free star. The same as `symbolic` where there are none. */
  readonly wide: TextPattern;
}

/** A list of a policy: a text is in it if one of the patterns matches. */
export interface TextGroup {
  /** The same for the same list. */
  readonly id: string;
  readonly patterns: readonly GroupPattern[];
}

/** The policy variables met so far, each with its unit. Keys in lower case. */
export type Letters = Map<string, number>;

/**
 * A text that is in all of `wanted` and in none of `unwanted`. "None" is proved for every value that the policy
 * variables may have. A text found may hold units of variables, and holds for some of their values at best: to have
 * a text that surely does, give groups `withValues`.
 *
 * Why the proof holds: whatever a pattern with variables matches, it still matches when the variables' places in
 * the text are marked by their units; and a marked text that another pattern matches, it also matches unmarked.
 * So variables can be followed through one pattern of what is wanted, if the other groups take in all of it.
 */
export function findIn(wanted: readonly TextGroup[], unwanted: readonly TextGroup[], budget: Budget): Found {
  const avoided = unwanted.flatMap((group) => group.patterns.flatMap((it) => it.symbolic ?? []));
  const followed = wanted.findIndex((group) => group.patterns.some(isFollowable));
  const needed = wanted.map((group, index) =>
    index === followed ? followedIn(group, wanted, budget) : group.patterns.map((it) => it.wide),
  );
  return findText(needed, avoided, budget);
}

function followedIn(group: TextGroup, wanted: readonly TextGroup[], budget: Budget): readonly TextPattern[] {
  const others = wanted.filter((it) => it !== group);
  return group.patterns.map((pattern) => {
    const { symbolic, wide } = pattern;
    if (symbolic === undefined || !isFollowable(pattern)) return wide;
    const isInside = (other: TextGroup): boolean =>
      findText(
        [[symbolic]],
        other.patterns.map((it) => it.wide),
        budget,
      ).state === 'none';
    return others.every(isInside) ? symbolic : wide;
  });
}

function isFollowable({ symbolic, wide }: GroupPattern): boolean {
  return symbolic !== undefined && symbolic !== wide;
}

/** Units of Unicode's private use area stand for variables while a text is expanded. */
const FIRST_MARK = 0xe0_00;
const LAST_MARK = 0xf8_ff;
const MARKED = /[\uE000-\uF8FF]/;
const WITH_DEFAULT = /\$\{[^{}]*,/;

function lookupIn(letters: Letters): VariableLookup {
  return (key) => {
    const letter = letters.get(key) ?? letters.size;
    letters.set(key, letter);
    if (FIRST_MARK + letter > LAST_MARK) return { state: 'unknown' };
    return { state: 'known', text: String.fromCharCode(FIRST_MARK + letter) };
  };
}

function unmarked(pattern: Pattern): Pattern {
  return pattern.map((token) =>
    token >= FIRST_MARK && token <= LAST_MARK ? VARIABLE + token - FIRST_MARK : token,
  );
}

/** Whether the variables of a text, if any, can be followed: it has no mark already, and no default values. */
function isPlain(text: string): boolean {
  return !MARKED.test(text) && !WITH_DEFAULT.test(text);
}

function withVariables(version: PolicyVersion, text: string): boolean {
  return version !== '2008-10-17' && text.includes('${');
}

function starred(pattern: Pattern): Pattern {
  return pattern.map((token) => (isVariable(token) ? STAR : token));
}

function groupPattern(symbolic: Pattern | undefined, wide: Pattern, folded: boolean): GroupPattern {
  const read = { tokens: wide, folded };
  if (symbolic === undefined) return { symbolic: undefined, wide: read };
  return symbolic === wide
    ? { symbolic: read, wide: read }
    : { symbolic: { tokens: symbolic, folded }, wide: read };
}

export function actionPattern(text: string): GroupPattern {
  // Every action is `service:name`, so a lone star is that.
  const tokens = compile(/^\*+$/.test(text) ? '*:*' : text, { ignoreCase: true });
  // What is in lower case on both sides need not be folded.
  return groupPattern(tokens, tokens, false);
}

export function resourcePattern(
  text: string,
  version: PolicyVersion,
  reading: Reading,
  letters: Letters,
): GroupPattern {
  const narrowed = (it: Pattern): Pattern => (reading === 'within-segments' ? withinSegments(it) : it);
  if (!withVariables(version, text)) {
    const tokens = narrowed(compileResource(text, version).pattern);
    return groupPattern(tokens, tokens, false);
  }
  const { pattern, exact } = compileResource(text, version, lookupIn(letters));
  const written = expand(text, version, true, lookupIn(letters))?.pattern ?? [];
  // AWS completes a short ARN, and the variable's value decides whether this one is short.
  const isShort = text.startsWith('arn:') && written.filter((it) => it === COLON).length < 5;
  if (!isPlain(text) || !exact || isShort) {
    return groupPattern(undefined, compileResource(text, version).pattern, false);
  }
  const symbolic = narrowed(unmarked(pattern));
  return groupPattern(symbolic, starred(symbolic), false);
}

const EVERYTHING: Pattern = [STAR];

/** How a value of a condition is compared, for the operators whose values are texts. */
export type TextComparison = 'equal' | 'equal-ignoring-case' | 'like' | 'arn';

export function valuePattern(
  text: string,
  version: PolicyVersion,
  comparison: TextComparison,
  letters: Letters,
): GroupPattern {
  const wildcards = comparison === 'like' || comparison === 'arn';
  const hasVariables = withVariables(version, text);
  const found: Expansion | undefined = expand(text, version, wildcards, lookupIn(letters));
  const followable = found !== undefined && found.exact && (!hasVariables || isPlain(text));
  if (!followable) return groupPattern(undefined, EVERYTHING, false);
  const symbolic = hasVariables ? unmarked(found.pattern) : found.pattern;
  if (comparison === 'arn') return arnPattern(symbolic);
  if (comparison === 'equal-ignoring-case') return foldedPattern(symbolic);
  return groupPattern(symbolic, hasVariables ? starred(symbolic) : symbolic, false);
}

/** Each of the six parts of an ARN is matched by itself: only in the last may a star reach over colons. */
function arnPattern(symbolic: Pattern): GroupPattern {
  if (symbolic.length === 1 && symbolic[0] === STAR) return groupPattern(symbolic, symbolic, false);
  const parts = arnParts(symbolic);
  // AWS does not say what a value that is no ARN matches.
  if (parts.length < 6) return groupPattern(undefined, EVERYTHING, false);
  const tokens = parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [COLON]),
    ...(index === 5 ? part : part.map((it) => (isStar(it) ? SEGMENT_STAR : it < 0 ? SEGMENT_ONE : it))),
  ]);
  if (!symbolic.some(isVariable)) return groupPattern(tokens, tokens, false);
  // A variable's value with a colon in it would shift the parts.
  const movable = parts.slice(0, 5).some((part) => part.some(isVariable));
  return movable ? groupPattern(undefined, EVERYTHING, false) : groupPattern(tokens, starred(tokens), false);
}

function foldedPattern(symbolic: Pattern): GroupPattern {
  // Other letters may change their number when they change their case.
  if (symbolic.some((it) => it > 127)) return groupPattern(undefined, EVERYTHING, false);
  const tokens = symbolic.map((it) => (it >= 65 && it <= 90 ? it + 32 : it));
  return groupPattern(tokens, tokens, true);
}

/** The same with a text in the place of each variable. Those that can't be followed stay as wide as they are. */
export function withValues(group: TextGroup, valueOf: (unit: number) => string): TextGroup {
  if (!group.patterns.some(isFollowable)) return group;
  const patterns = group.patterns.map((pattern) => {
    const { symbolic } = pattern;
    if (symbolic === undefined || !isFollowable(pattern)) return pattern;
    const tokens = symbolic.tokens.flatMap((it) => (isVariable(it) ? literal(valueOf(it)) : [it]));
    return groupPattern(tokens, tokens, symbolic.folded);
  });
  return { id: `${group.id} with values`, patterns };
}

/** A group of patterns that no policy wrote. */
export function madeGroup(texts: readonly string[]): TextGroup {
  const patterns = texts.map((text) => {
    const tokens = compile(text);
    return groupPattern(tokens, tokens, false);
  });
  return { id: `made ${texts.join(' ')}`, patterns };
}

/** Patterns of ARNs: only in the last of the six parts may a star reach over colons. */
export function arnGroup(texts: readonly string[]): TextGroup {
  return { id: `arns ${texts.join(' ')}`, patterns: texts.map((it) => arnPattern(compile(it))) };
}

/** Variables read as anything. */
export function isIn(group: TextGroup, text: string): boolean {
  const units = literal(text);
  return group.patterns.some((it) => acceptsUnits(it.wide, units));
}

/** The texts of a group that has no wildcards, if they are few. */
export function fixedTexts({ patterns }: TextGroup): readonly string[] | undefined {
  const isFixed = ({ wide }: GroupPattern): boolean => !wide.folded && wide.tokens.every((it) => it >= 0);
  if (patterns.length > MAX_LISTED || !patterns.every(isFixed)) return undefined;
  return patterns.map(({ wide }) => textOf(wide.tokens));
}

const MAX_LISTED = 16;

/** Exactly these texts, whatever characters they have. */
export function textGroup(texts: readonly string[]): TextGroup {
  const patterns = texts.map((text) => {
    const tokens = literal(text);
    return groupPattern(tokens, tokens, false);
  });
  return { id: `texts ${JSON.stringify(texts)}`, patterns };
}

export function groupsTogether(groups: readonly TextGroup[]): TextGroup {
  return { id: groups.map((it) => it.id).join(' or '), patterns: groups.flatMap((it) => it.patterns) };
}
