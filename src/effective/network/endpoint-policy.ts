import type { Grant } from '../../iam/exposure/exposure.ts';
import type { Condition, Policy } from '../../iam/language/policy.ts';

/** Keys that tell whose the thing is that is asked for. */
const OWNER_KEYS = new Set(['aws:resourceaccount', 'aws:resourceorgid', 'aws:resourceorgpaths']);
const POSITIVE = new Set(['StringEquals', 'StringEqualsIgnoreCase', 'StringLike']);

/**
 * Whether a grant of an endpoint's policy reaches things of strangers. One that names its things, or asks whose they are,
 * lets strangers at most use what is yours, which their own rights decide.
 */
export function reachesStrangers({ statement }: Grant, { statements }: Policy): boolean {
  const it = statements[statement];
  if (it === undefined) return true;
  if (it.conditions.some(asksForOwner)) return false;
  return it.resources === undefined || !it.resources.every(isNamed);
}

function asksForOwner({ key, operator, ifExists, qualifier, values }: Condition): boolean {
  if (!OWNER_KEYS.has(key) || !POSITIVE.has(operator) || ifExists) return false;
  return qualifier !== 'ForAllValues' && values.every((value) => !/^[*?]+$/.test(value));
}

/** An ARN with an account in it, or, as those of buckets have none, with a whole name. */
function isNamed(resource: string): boolean {
  const [arn, , , , account = '', ...rest] = resource.split(':');
  if (arn !== 'arn') return false;
  if (account !== '') return /^\d{12}$/.test(account);
  const [name = ''] = rest.join(':').split('/');
  return name !== '' && !/[*?$]/.test(name);
}
