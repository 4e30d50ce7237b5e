import type { DatedData } from '../../model/dated.ts';
import type { SupportDates } from './support-dates.ts';
import { supportTable } from './support-dates.ts';

export const DATABASE_ENGINES: DatedData = {
  about: 'engine versions of RDS and Aurora',
  asOf: '2026-08-22',
  sources: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraPostgreSQLReleaseNotes/aurorapostgresql-release-calendar.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.release-calendars.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MariaDB.Concepts.VersionMgmt.html',
  ],
};

/** Major versions, by the engine's name in the API. Aurora MySQL is numbered as Aurora numbers it. */
const ENGINES: Readonly<Record<string, ReadonlyMap<string, SupportDates>>> = {
  postgres: supportTable([
    ['9.6', '2022-04-30'],
    ['10', '2023-04-30'],
    ['11', '2024-02-29', '2027-03-31'],
    ['12', '2025-02-28', '2028-02-29'],
    ['13', '2026-02-28', '2029-02-28'],
    ['14', '2027-02-28', '2030-02-28'],
    ['15', '2028-02-29', '2031-02-28'],
    ['16', '2029-02-28', '2032-02-29'],
    ['17', '2030-02-28', '2033-02-28'],
    ['18', '2031-02-28', '2034-02-28'],
  ]),
  'aurora-postgresql': supportTable([
    ['11', '2024-02-29', '2027-03-31'],
    ['12', '2025-02-28', '2028-02-29'],
    ['13', '2026-02-28', '2029-02-28'],
    ['14', '2027-02-28', '2030-02-28'],
    ['15', '2028-02-29', '2031-02-28'],
    ['16', '2029-02-28', '2032-02-28'],
    ['17', '2030-02-28', '2033-02-28'],
    ['18', '2031-02-28', '2034-02-28'],
  ]),
  mysql: supportTable([
    ['5.6', '2022-03-01'],
    // AWS has moved the end of extended support of 5.7 more than once.
    ['5.7', '2024-02-29'],
    ['8.0', '2026-07-31', '2029-07-31'],
    ['8.4', '2029-07-31', '2032-07-31'],
  ]),
  'aurora-mysql': supportTable([
    ['2', '2024-10-31'],
    ['3', '2028-04-30', '2029-07-31'],
  ]),
  mariadb: supportTable([
    ['10.3', '2023-10-23'],
    ['10.4', '2025-02-28'],
    ['10.5', '2026-08-31'],
    ['10.6', '2026-12-31'],
    ['10.11', '2028-02-29'],
    ['11.4', '2029-05-31'],
    ['11.8', '2028-06-30'],
    ['12.3', '2029-06-30'],
  ]),
};

/**
 * Support of the major version that an engine's version is of (`postgres` `16.3`, `aurora-mysql`
 * `8.0.mysql_aurora.3.08.0`); null for one that is not in the list, and for commercial engines.
 */
export function databaseSupport(engine: string, version: string): SupportDates | null {
  if (!Object.hasOwn(ENGINES, engine)) return null;
  return ENGINES[engine]?.get(majorOf(engine, version)) ?? null;
}

function majorOf(engine: string, version: string): string {
  if (engine === 'aurora-mysql') return /^\d+\.\d+\.mysql_aurora\.(\d+)\./.exec(version)?.[1] ?? '';
  const [major = '', minor = ''] = version.split('.');
  // PostgreSQL counts by whole numbers from 10 on.
  const whole = engine.endsWith('postgresql') || (engine === 'postgres' && Number(major) >= 10);
  return whole ? major : `${major}.${minor}`;
}
