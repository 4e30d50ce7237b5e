import { actionTable } from '../actions/actions.ts';
import type { KeyType } from '../actions/actions.ts';
import { madeGroup } from './text-groups.ts';
import type { TextGroup } from './text-groups.ts';

/** What requests can hold for a condition key. */
export interface KeyShape {
  /** Whether a request can hold several values. */
  readonly several: 'yes' | 'no' | 'not-known';
  readonly presence: 'always' | 'maybe' | 'never';
  /** Every value is in each of these. */
  readonly ranges: readonly TextGroup[];
  /** Values that it never has. */
  readonly without?: TextGroup;
  readonly type: KeyType | undefined;
  /** The one value that it has. */
  readonly fixed?: string;
  /** Likely values, to make an example of. */
  readonly samples: readonly string[];
}

/**
 * Keys that AWS documents as always present.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const ALWAYS = new Set([
  'aws:securetransport',
  'aws:currenttime',
  'aws:epochtime',
  'aws:requestedregion',
  'aws:useragent',
  'aws:viaawsservice',
  'aws:principaltype',
  'aws:userid',
]);

const BOOLEANS = madeGroup(['true', 'false']);

/** `key` in lower case. */
export function keyShape(key: string): KeyShape {
  const type = typeOf(key);
  return {
    several: severalOf(type),
    presence: ALWAYS.has(key) ? 'always' : 'maybe',
    ranges: type === 'Bool' || type === 'ArrayOfBool' ? [BOOLEANS] : [],
    type,
    samples: samplesOf(key, type),
  };
}

function severalOf(type: KeyType | undefined): KeyShape['several'] {
  if (type === undefined) return 'not-known';
  return type.startsWith('Array') ? 'yes' : 'no';
}

/** The subject of a token is one; AWS's table lists none of the providers' keys. */
const SUBJECT = /:sub$/;

function typeOf(key: string): KeyType | undefined {
  return typesByKey().get(key) ?? typesByKey().get(family(key)) ?? (SUBJECT.test(key) ? 'String' : undefined);
}

/** `aws:requesttag/` for `aws:requesttag/team`: keys that carry the name of a tag or the like. */
function family(key: string): string {
  const slash = key.indexOf('/');
  return slash < 0 ? key : key.slice(0, slash + 1);
}

let types: ReadonlyMap<string, KeyType> | undefined;

function typesByKey(): ReadonlyMap<string, KeyType> {
  types ??= readTypes();
  return types;
}

function readTypes(): ReadonlyMap<string, KeyType> {
  const { globalKeys, services } = actionTable();
  const found = new Map<string, KeyType>();
  const conflicting = new Set<string>();
  const keys = [...globalKeys.values(), ...[...services.values()].flatMap((it) => it.conditionKeys)];
  for (const { key, type } of keys) {
    const name = family(key.toLowerCase());
    const known = found.get(name);
    if (known !== undefined && known !== type) conflicting.add(name);
    found.set(name, type);
  }
  for (const name of conflicting) found.delete(name);
  return found;
}

const OTHER_ACCOUNT = '999999999999';

function samplesOf(key: string, type: KeyType | undefined): readonly string[] {
  switch (type) {
    case 'Bool':
    case 'ArrayOfBool':
      return ['true', 'false'];
    case 'IPAddress':
      return ['203.0.113.10', '198.51.100.10', '2001:db8::10'];
    case 'Date':
      return ['2030-01-01T00:00:00Z'];
    case 'Numeric':
      return ['1', '1000000'];
    case 'ARN':
    case 'ArrayOfARN':
      return [`arn:aws:iam::${OTHER_ACCOUNT}:role/example`];
    default:
      return [textSample(key), 'another-value'];
  }
}

function textSample(key: string): string {
  if (key.endsWith('account') || key.endsWith('owner')) return OTHER_ACCOUNT;
  if (key.endsWith('orgid')) return 'o-example111';
  if (key.endsWith('orgpaths')) return 'o-example111/r-ex11/ou-ex11-example1/';
  if (key.endsWith('region')) return 'eu-central-1';
  return 'example-value';
}
