import type { DatedData } from '../../model/dated.ts';

export const DATABASE_TLS_DEFAULTS: DatedData = {
  about: 'databases that require TLS by default',
  asOf: '2026-11-01',
  sources: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mariadb-ssl-connections.require-ssl.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Compare-v3-v84.html',
  ],
};

/**
 * First version, as major and minor, of which AWS's default requires TLS, by what an engine's name begins with; the
 * longer name first. SQL Server's default never does.
 */
export const REQUIRES_TLS_SINCE: readonly (readonly [engine: string, major: number, minor: number])[] = [
  ['aurora-postgresql', 17, 0],
  ['postgres', 15, 0],
  ['aurora', 8, 4],
  ['mysql', 9, 7],
  ['mariadb', 11, 8],
];
