import type { Context } from '../../iam/language/conditions.ts';
import { CliError } from '../errors.ts';

/** `aws:SourceIp=203.0.113.7`; a key that is given twice has several values; one without a value is absent. */
export function contextOf(pairs: readonly string[]): Context | undefined {
  if (pairs.length === 0) return undefined;
  const values = new Map<string, readonly string[]>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at).toLowerCase();
    if (at < 1 || !key.includes(':')) {
      throw new CliError(`--context ${pair} is not of the form KEY=VALUE, as aws:SourceIp=203.0.113.7`);
    }
    const value = pair.slice(at + 1);
    values.set(key, [...(values.get(key) ?? []), ...(value === '' ? [] : [value])]);
  }
  return (key) => {
    const known = values.get(key);
    if (known === undefined) return { state: 'unknown' };
    return known.length === 0 ? { state: 'absent' } : { state: 'known', values: known };
  };
}
