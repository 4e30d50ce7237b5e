import type { DatedData } from '../../model/dated.ts';

export const SQLSERVER_TLS_DEFAULTS: DatedData = {
  about: 'TLS versions that SQL Server accepts by default',
  asOf: '2026-11-01',
  sources: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Ciphers.html'],
};

/** The last builds whose default accepts TLS 1.0 and 1.1, by major version. */
const LAST_OPEN: ReadonlyMap<number, readonly [build: number, revision: number]> = new Map([
  [12, [6449, 1]],
  [13, [6435, 1]],
  [14, [3465, 1]],
  [15, [4365, 2]],
  [16, [4120, 1]],
]);

/** Whether a version (`15.00.4430.1.v1`) refuses TLS 1.0 and 1.1 unless told otherwise. */
export function refusesOldTlsByDefault(version: string): boolean {
  const [major = 0, , build = 0, revision = 0] = version.split('.').map(Number);
  const last = LAST_OPEN.get(major);
  if (last === undefined) return major > 16;
  return build > last[0] || (build === last[0] && revision > last[1]);
}
