import type { ContextValue } from '../language/conditions.ts';
import { isUniversal, matchesAnything } from '../language/conditions.ts';
import { coverTheInternet, readIpRange } from '../language/ip.ts';
import type { IpRange } from '../language/ip.ts';
import type { Operator } from '../language/operators.ts';
import { COLON, SEGMENT_STAR, STAR } from '../language/pattern.ts';
import type { Pattern } from '../language/pattern.ts';
import { or } from '../language/truth.ts';
import type { Truth } from '../language/truth.ts';
import { arnParts, compareValues } from '../language/values.ts';
import type { PolicyValue } from '../language/values.ts';
import { compile, coversPattern, intersectsPattern } from '../language/wildcard.ts';

/**
 * Values of condition keys known by one property only: that they belong to somebody whom the policy does not
 * name, or to a given account or organization. A fixed value of the policy then differs; a value with a
 * wildcard may match, since a stranger can come to have such a name.
 */

type Described = Extract<ContextValue, { state: 'described' }>;
type Presence = Described['present'];
type Test = (operator: Operator, value: PolicyValue, pattern: Pattern) => Truth;

function described(present: Presence, test: Test, sample?: string): Described {
  const matches = (operator: Operator, values: readonly PolicyValue[]): Truth =>
    or(values.map((value) => testValue(operator, value, test)));
  return { state: 'described', present, matches, ...(sample === undefined ? {} : { sample }) };
}

function testValue(operator: Operator, value: PolicyValue, test: Test): Truth {
  if (value.expansion === undefined) return 'false';
  if (isUniversal(operator, value)) return 'true';
  return value.expansion.exact ? test(operator, value, value.expansion.pattern) : 'unknown';
}

function hasWildcard(pattern: Pattern): boolean {
  return pattern.some((token) => token < 0);
}

/** Exactly this text. */
export function exactly(text: string, present: Presence): Described {
  return described(present, (operator, value) => compareValues(operator, value, text), text);
}

/** An account, organization, network or the like that the policy does not name. */
export function someOther(sample: string, present: Presence): Described {
  return described(
    present,
    (operator, value, pattern) => (hasWildcard(pattern) ? 'unknown' : compareValues(operator, value, sample)),
    sample,
  );
}

const FIXED_UNIQUE_ID = /^A[A-Z]{3}[A-Z0-9]{12,}:/;

/**
 * `AROAEXAMPLE…:*` means the sessions of one role: the wildcard comes after an id that AWS gives out once.
 */
export function someOtherUser(): Described {
  return described('always', (operator, value, pattern) => {
    if (FIXED_UNIQUE_ID.test(fixedStart(pattern))) return 'false';
    return hasWildcard(pattern)
      ? 'unknown'
      : compareValues(operator, value, 'a user the policy does not name');
  });
}

/** A token's subject: `repo:owner/…` is fixed by its owner, whatever comes after. */
export function someOtherSubject(): Described {
  return described('always', (_, __, pattern) => {
    if (!hasWildcard(pattern)) return 'false';
    return /^[^:]+:[^:/]+[:/]/.test(fixedStart(pattern)) ? 'false' : 'unknown';
  });
}

function fixedStart(pattern: Pattern): string {
  const end = pattern.findIndex((token) => token < 0);
  return String.fromCharCode(...pattern.slice(0, Math.min(end < 0 ? pattern.length : end, 2048)));
}

/** `o-…/r-…/…` in an organization that the policy does not name. */
export function someOtherPath(present: Presence): Described {
  return described(present, (_, __, pattern) => {
    return hasWildcard(pattern) && !fixedStart(pattern).includes('/') ? 'unknown' : 'false';
  });
}

export function pathIn(organization: string, present: Presence): Described {
  const all = compile(`${organization}/*`);
  return described(present, (_, __, pattern) => {
    if (!intersectsPattern(pattern, all)) return 'false';
    return coversPattern(pattern, all) ? 'true' : 'unknown';
  });
}

/**
 * An ARN in an account that the policy does not name. Buckets have no account in their ARN, but one owner: a
 * fixed name is a stranger's only in so far as `namelessIsOpen` says so.
 */
export function someOtherArn(present: Presence, namelessIsOpen: boolean): Described {
  return described(present, (operator, _, pattern) => {
    const fields = fixedFields(operator, pattern);
    if (fields === undefined) return 'unknown';
    if (fields.account !== '') return 'false';
    if (hasWildcard(fields.name)) return 'unknown';
    return namelessIsOpen ? 'unknown' : 'false';
  });
}

interface ArnFields {
  readonly account: string;
  /** The resource up to its first slash. */
  readonly name: Pattern;
}

const SLASH = 47;

function isAccessPoint(resource: Pattern): boolean {
  return fixedStart(resource).startsWith('accesspoint');
}

/**
 * Account and name, where they are fixed. An ARN operator matches field by field. For a string operator a
 * star reaches over colons, so that only what comes before the first wildcard is fixed.
 */
function fixedFields(operator: Operator, pattern: Pattern): ArnFields | undefined {
  const parts = arnParts(pattern);
  const account = parts[4];
  const resource = parts[5];
  if (account === undefined || resource === undefined) {
    return hasWildcard(pattern) ? undefined : { account: 'no ARN', name: [] };
  }
  const before = parts.slice(0, 4).some(hasWildcard);
  if (operator.family !== 'arn' && (before || hasWildcard(account))) return undefined;
  // A bucket's ARN has no account and no Region; AWS's own examples write stars there.
  const isBucket =
    fixedStart(parts[2] ?? []) === 's3' && !hasWildcard(parts[2] ?? []) && !isAccessPoint(resource);
  if (hasWildcard(account) && !isBucket) return undefined;
  const slash = resource.indexOf(SLASH);
  const name = slash < 0 ? resource : resource.slice(0, slash);
  return { account: hasWildcard(account) ? '' : String.fromCharCode(...account), name };
}

const ORGANIZATION_ID = /^o-[a-z0-9]{10,32}$/;

/**
 * An organization whose id is not known: it is itself, is not `other`, and may be any that the policy names.
 */
export function unknownOrganization(own: string, other: string): Described {
  return described(
    'maybe',
    (operator, value, pattern) => {
      if (compareValues(operator, value, own) === 'true') return 'true';
      if (hasWildcard(pattern)) return 'unknown';
      if (compareValues(operator, value, other) === 'true') return 'false';
      return ORGANIZATION_ID.test(value.text) ? 'unknown' : 'false';
    },
    own,
  );
}

/** Anything, but there. */
export function anything(): Described {
  return { state: 'described', present: 'always', matches: matchesAnything };
}

/** Some ARN in that account. `nameless`: its resources may also have ARNs without an account. */
export function someArnIn(
  account: string,
  partition: string,
  present: Presence,
  nameless: boolean,
): Described {
  const places = [`arn:${partition}:*:*:${account}:*`, ...(nameless ? [`arn:${partition}:*:*::*`] : [])];
  return described(present, (operator, _, pattern) => {
    const possible = places.some((place) => mayBeIn(operator, pattern, arnParts(compile(place))));
    return possible ? 'unknown' : 'false';
  });
}

function mayBeIn(operator: Operator, pattern: Pattern, place: readonly Pattern[]): boolean {
  const wanted = arnParts(pattern);
  if (operator.family === 'arn' && wanted.length === 6) {
    return place.every((part, index) => intersectsPattern(wanted[index] ?? [], part));
  }
  // A string operator's star reaches over colons; the fields of a real ARN have none, but for the last.
  const fields = place.flatMap((part, index) => [
    ...(index === 0 ? [] : [COLON]),
    ...part.map((token) => (token === STAR && index < 5 ? SEGMENT_STAR : token)),
  ]);
  return intersectsPattern(pattern, fields);
}

/**
 * S3 counts a policy with a range broader than these as public.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
const BROADEST = { 4: 8, 6: 32 } as const;

/** An address somewhere on the Internet, outside the narrow ranges that the policy names. */
export function someAddress(): Described {
  const other = someOther('an address that the policy does not name', 'maybe');
  return {
    ...other,
    matches: (operator, values) => {
      if (operator.family !== 'ip') return other.matches(operator, values);
      return holdsAnyAddress(values.flatMap((it) => readIpRange(it.text) ?? []));
    },
  };
}

function holdsAnyAddress(ranges: readonly IpRange[]): Truth {
  const whole = ([4, 6] as const).filter((family) => coverTheInternet(ranges, family));
  if (whole.length === 2) return 'true';
  if (whole.length === 1) return 'unknown';
  return ranges.some((it) => it.prefix < BROADEST[it.family]) ? 'unknown' : 'false';
}
