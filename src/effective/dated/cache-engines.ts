import type { DatedData } from '../../model/dated.ts';
import type { SupportDates } from './support-dates.ts';
import { supportTable } from './support-dates.ts';

export const CACHE_ENGINES: DatedData = {
  about: 'Redis OSS versions of ElastiCache',
  asOf: '2026-09-13',
  sources: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/deprecated-engine-versions.html',
  ],
};

const REDIS = supportTable([
  ['2', '2023-01-13'],
  ['3', '2023-07-31'],
  ['4', '2026-01-31', '2029-01-31'],
  ['5', '2026-01-31', '2029-01-31'],
  ['6', '2027-01-31', '2030-01-31'],
  ['7', null],
]);

/** Support of the major version of Redis OSS that a version (`6.2.6`) is of; null for one that is not in the list. */
export function redisSupport(version: string): SupportDates | null {
  return REDIS.get(version.split('.', 1)[0] ?? '') ?? null;
}
