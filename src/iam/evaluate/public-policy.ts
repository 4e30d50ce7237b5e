import { readIpRange } from '../language/ip.ts';
import type { Condition, Policy, Principal, Statement } from '../language/policy.ts';
import { or } from '../language/truth.ts';
import type { Truth } from '../language/truth.ts';

/**
 * Does S3 count a bucket's policy as public? It does unless each grant is to fixed principals, or is narrowed by fixed
 * values of certain keys.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function isPublicPolicy(policy: Policy): Truth {
  const known = KNOWN.get(policy);
  if (known !== undefined) return known;
  const found = or(policy.statements.map(isPublicGrant));
  // AWS does not say what a Deny in the same policy does to it.
  const hasDeny = policy.statements.some((it) => it.effect === 'Deny');
  const result = found === 'true' && hasDeny ? 'unknown' : found;
  KNOWN.set(policy, result);
  return result;
}

const KNOWN = new WeakMap<Policy, Truth>();

export function isPublicGrant(statement: Statement): Truth {
  if (statement.effect === 'Deny') return 'false';
  const { principals, conditions } = statement;
  if (principals?.every(isFixed) === true) return 'false';
  if (conditions.some(narrows)) return 'false';
  return conditions.some((it) => NARROWING.has(it.key) || it.key.startsWith('aws:')) ? 'unknown' : 'true';
}

/** Its own example of a public policy names an identity provider that everybody can use. */
function isFixed({ type, value }: Principal): boolean {
  return type !== 'Federated' && !/[*?]/.test(value);
}

const NARROWING = new Set([
  'aws:principalorgid',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principalorgpaths',
  'aws:sourceip',
  'aws:sourcearn',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourceowner',
  'aws:sourceaccount',
  'aws:userid',
  's3:x-amz-server-side-encryption-aws-kms-key-id',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
]);
const POSITIVE = new Set([
  'StringEquals',
  'StringEqualsIgnoreCase',
  'StringLike',
  'ArnEquals',
  'ArnLike',
  'IpAddress',
]);

function narrows({ operator, qualifier, ifExists, key, values }: Condition): boolean {
  if (!POSITIVE.has(operator) || ifExists || qualifier === 'ForAllValues' || !NARROWING.has(key))
    return false;
  return (
    values.length > 0 &&
    values.every((it) => (key === 'aws:sourceip' ? isNarrowRange(it) : isFixedText(key, it)))
  );
}

function isFixedText(key: string, value: string): boolean {
  // A wildcard for the access point's name is none for its account.
  if (key === 's3:dataaccesspointarn') return /^\d{12}$/.test(value.split(':')[4] ?? '');
  return !/[*?]|\$\{/.test(value);
}

/** AWS: broader than /8, or than /32 for IPv6, is public. */
function isNarrowRange(value: string): boolean {
  const range = readIpRange(value);
  return range !== undefined && range.prefix >= (range.family === 4 ? 8 : 32);
}
