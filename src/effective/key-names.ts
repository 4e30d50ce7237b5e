import type { UserKey } from '../model/kinds/iam.ts';

/** `access key 1`, `access keys 1 and 2`: as the console and the credential report number them. */
export function keyNames(keys: readonly UserKey[]): string {
  return `access ${keys.length === 1 ? 'key' : 'keys'} ${keys.map((key) => key.slot).join(' and ')}`;
}
