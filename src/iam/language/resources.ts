import { COLON, ONE, SEGMENT_ONE, SEGMENT_STAR, STAR } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { PolicyVersion } from './policy.ts';
import { expand } from './variables.ts';
import type { Expansion, VariableLookup } from './variables.ts';
import { coversPattern, intersectsPattern, literal, matchesPattern } from './wildcard.ts';

/**
 * Resource patterns. AWS: wildcards stand within the segments between colons; a star that ends a segment may
 * reach over colons; an ARN with fewer than six fields is completed with stars.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */

/** Does the policy's pattern match the ARN of a resource? Variables, if any, match nothing here. */
export function matchesResource(pattern: string, arn: string): boolean {
  const { pattern: tokens, exact } = compileResource(pattern, '2012-10-17');
  return exact && matchesPattern(withinSegments(tokens), arn);
}

/**
 * Does pattern `a` surely match every resource that `b` matches? Read narrowly on the left and widely on the
 * right. Policy variables on the left prove nothing, unless both are the same text.
 */
export function coversResource(a: string, b: string, version: PolicyVersion = '2012-10-17'): boolean {
  if (a === b || a === '*') return true;
  const left = compileResource(a, version);
  return left.exact && coversPattern(withinSegments(left.pattern), compileResource(b, version).pattern);
}

/** May both match the same resource? Read widely on both sides. */
export function intersectsResource(a: string, b: string, version: PolicyVersion = '2012-10-17'): boolean {
  return intersectsPattern(compileResource(a, version).pattern, compileResource(b, version).pattern);
}

const UNKNOWN: VariableLookup = () => ({ state: 'unknown' });

/** A resource of a policy, to be read widely; `withinSegments` makes the narrow reading, which is AWS's. */
export function compileResource(text: string, version: PolicyVersion, variables = UNKNOWN): Expansion {
  const found = expand(text, version, true, variables);
  if (found === undefined) return { pattern: [], exact: true };
  const { pattern, exact } = found;
  const colons = pattern.filter((token) => token === COLON).length;
  const incomplete = text.startsWith('arn:') && colons < 5 && pattern.at(-1) !== STAR;
  return { pattern: incomplete ? [...pattern, ...literal(':'), STAR] : pattern, exact };
}

/** The narrower reading: only a star that ends a segment reaches over colons. */
export function withinSegments(pattern: Pattern): Pattern {
  return pattern.map((token, index) => {
    if (token === ONE) return SEGMENT_ONE;
    if (token !== STAR) return token;
    const next = pattern[index + 1];
    return next === undefined || next === COLON || next === STAR ? STAR : SEGMENT_STAR;
  });
}

/** The service of an ARN, where it is written out. */
export function serviceOf(arn: string): string | undefined {
  const service = /^arn:[^:]*:([^:*?$]+)(?::|$)/.exec(arn)?.[1];
  return service?.toLowerCase();
}
