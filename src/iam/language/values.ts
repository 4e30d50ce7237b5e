import { containsRange, readIpRange } from './ip.ts';
import { COLON, STAR } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { truth } from './truth.ts';
import type { Truth } from './truth.ts';
import { matchesPattern } from './wildcard.ts';
import type { Operator } from './operators.ts';
import type { Expansion } from './variables.ts';

/** A value of a condition, variables filled in. `expansion` is undefined where a variable has no value. */
export interface PolicyValue {
  readonly text: string;
  readonly expansion: Expansion | undefined;
}

/** Does one value of the request match one value of the policy, before any negation? */
export function compareValues(operator: Operator, policy: PolicyValue, request: string): Truth {
  if (policy.expansion === undefined) return 'false';
  switch (operator.family) {
    case 'string':
      return compareText(operator, policy.expansion, request);
    case 'arn':
      return compareArn(policy.expansion, request);
    case 'bool':
      return compareBool(policy.text, request);
    case 'numeric':
      return compareOrdered(operator, readNumber(policy.text), readNumber(request));
    case 'date':
      return compareOrdered(operator, readDate(policy.text), readDate(request));
    case 'ip':
      return compareIp(policy.text, request);
    case 'binary':
      return compareBinary(policy.text, request);
    case 'null':
      return 'unknown';
  }
}

function compareText(operator: Operator, { pattern, exact }: Expansion, request: string): Truth {
  const folded = operator.comparison === 'equal-ignoring-case';
  const matched = matchesPattern(
    folded ? lowerCase(pattern) : pattern,
    folded ? request.toLowerCase() : request,
  );
  return matched && !exact ? 'unknown' : truth(matched);
}

function lowerCase(pattern: Pattern): Pattern {
  return pattern.flatMap((token) => (token < 0 ? [token] : units(String.fromCharCode(token).toLowerCase())));
}

function units(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

/**
 * AWS: each of the six parts of the ARN is matched by itself, so a star never reaches over a colon between
 * them.
 */
function compareArn({ pattern, exact }: Expansion, request: string): Truth {
  if (exact && pattern.length > 0 && pattern.every((token) => token === STAR)) return 'true';
  const wanted = arnParts(pattern);
  const given = textParts(request);
  if (wanted.length < 6 || given.length < 6) {
    // No ARN on one side. AWS does not say whether such a pattern can match; text that differs surely does
    // not.
    return matchesPattern(pattern, request) ? 'unknown' : 'false';
  }
  const matched = wanted.every((part, index) => matchesPattern(part, given[index] ?? ''));
  return matched && !exact ? 'unknown' : truth(matched);
}

/** Splits at the first five colons. */
export function arnParts(pattern: Pattern): readonly Pattern[] {
  const parts: number[][] = [[]];
  for (const token of pattern) {
    if (token === COLON && parts.length < 6) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function textParts(text: string): readonly string[] {
  const parts = text.split(':');
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}

function compareBool(policy: string, request: string): Truth {
  const wanted = policy.toLowerCase();
  const given = request.toLowerCase();
  if (wanted !== 'true' && wanted !== 'false') return 'unknown';
  return truth(wanted === given);
}

function compareOrdered(operator: Operator, policy: number | undefined, request: number | undefined): Truth {
  if (policy === undefined || request === undefined) return 'unknown';
  switch (operator.comparison) {
    case 'less':
      return truth(request < policy);
    case 'at-most':
      return truth(request <= policy);
    case 'greater':
      return truth(request > policy);
    case 'at-least':
      return truth(request >= policy);
    default:
      return truth(request === policy);
  }
}

function readNumber(text: string): number | undefined {
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

const W3C_DATE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(Z|[-+]\d\d:?\d\d)?)?)?)?$/i;

/**
 * Milliseconds since 1970 of a W3C date (date only: midnight UTC) or of epoch seconds. Four digits are a
 * year.
 */
export function readDate(text: string): number | undefined {
  const match = W3C_DATE.exec(text);
  if (match === null) return /^\d{5,16}(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : undefined;
  const [, year = '', month = '01', day = '01', hour = '00', minute = '00', second = '00', part = '', zone] =
    match;
  const offset = zone === undefined || /z/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${part.slice(0, 4)}${offset}`);
  return Number.isNaN(time) ? undefined : time;
}

function compareIp(policy: string, request: string): Truth {
  const range = readIpRange(policy);
  const address = readIpRange(request);
  if (range === undefined || address === undefined) return 'unknown';
  return truth(containsRange(range, address));
}

/** Both sides in base 64. */
function compareBinary(policy: string, request: string): Truth {
  return truth(bareBase64(policy) === bareBase64(request));
}

function bareBase64(text: string): string {
  return text.replaceAll(/[\s=]/g, '');
}
