import type { Verdict } from '../../../src/model/verdict.ts';
import type { Resource } from '../manifest.ts';
import type { Scanned, Truth } from './rules.ts';
import { days, each, flag, passIf, text } from './rules.ts';

/** The seeding makes none of these. */
const none: Truth = { rows: () => [] };

function instance(verdict: (it: Resource) => Verdict): Truth {
  return each('rds', 'db-instance', verdict);
}

function cluster(verdict: (it: Resource) => Verdict): Truth {
  return each('rds', 'db-cluster', verdict);
}

function neptune(verdict: (it: Resource) => Verdict): Truth {
  return each('neptune', 'neptune-cluster', verdict);
}

const isMySql = (it: Resource): boolean => text(it, 'engine').includes('mysql');
const isSqlServer = (it: Resource): boolean => text(it, 'engine').startsWith('sqlserver');

/** RDS makes a snapshot of each database at once, which the manifest does not name. */
const automated =
  (verdicts: readonly Verdict[]): NonNullable<Truth['unnamed']> =>
  ({ regions }) =>
    regions.flatMap((region) => verdicts.map((verdict) => ({ region, verdict })));

/** Of each cluster one, and no others. */
function automatedOfNeptune(verdict: (it: Resource) => Verdict): Truth {
  return {
    rows: () => [],
    unnamed: ({ manifest, regions }) =>
      manifest.resources
        .filter((it) => it.type === 'neptune-cluster' && regions.includes(it.region))
        .map((it) => ({ region: it.region, verdict: verdict(it), count: 1 })),
  };
}

function hasDatabases({ manifest }: Scanned, region: string): boolean {
  return manifest.resources.some(
    (it) => it.region === region && (it.type === 'db-instance' || it.type === 'db-cluster'),
  );
}

export const DATABASES: Readonly<Record<string, Truth>> = {
  'rds-instance-deletion-protection': instance((it) => passIf(flag(it, 'deletion_protection'))),
  'rds-instance-iam-authentication': instance((it) =>
    isSqlServer(it) ? 'not-applicable' : passIf(flag(it, 'iam_auth')),
  ),
  'rds-instance-log-exports': instance((it) => passIf(flag(it, 'log_exports'))),
  'rds-instance-minor-upgrades': instance((it) => passIf(flag(it, 'minor_upgrade'))),
  'rds-instance-multi-az': instance((it) => passIf(flag(it, 'multi_az'))),
  'rds-instance-backups': instance((it) => passIf(Number(days(it, 'backup_days')) >= 7)),
  // moto's AWS Backup copies nothing.
  'rds-instance-backup-plan': instance(() => 'fail'),
  'rds-instance-tags-to-snapshots': instance((it) => passIf(flag(it, 'copy_tags'))),
  'rds-instance-customer-key': instance((it) => (flag(it, 'encrypted') ? 'pass' : 'not-applicable')),
  'rds-instance-admin-name': instance((it) =>
    passIf(!['admin', 'postgres'].includes(text(it, 'master_user'))),
  ),
  'rds-instance-port': instance((it) => passIf(![5432, 3306, 1433].includes(Number(days(it, 'port'))))),
  // moto tells nothing of certificates.
  'rds-instance-certificate': instance(() => 'unknown'),
  // moto's versions: MySQL 5.6, and a PostgreSQL older than all that AWS's calendar has.
  'rds-instance-engine-supported': instance((it) => (isMySql(it) ? 'fail' : 'manual')),
  'rds-instance-enhanced-monitoring': instance((it) => passIf(it.id.startsWith('pg-good'))),
  // No route of the seeding leads to an internet gateway.
  'rds-instance-private-subnets': instance(() => 'pass'),
  // SQL Server has its default group, and moto's build is older than those that refuse TLS 1.0.
  'rds-instance-tls-version': instance((it) => (isSqlServer(it) ? 'fail' : 'not-applicable')),
  'rds-proxy-tls-required': none,
  // The seeding makes no event subscriptions.
  'rds-events-notified': {
    rows: (scanned) =>
      scanned.regions.map((region) => ({
        id: region,
        region,
        arn: null,
        verdict: hasDatabases(scanned, region) ? 'fail' : 'not-applicable',
      })),
  },

  'rds-snapshot-not-public': each(
    'rds',
    'db-snapshot',
    (it) => passIf(!flag(it, 'public')),
    automated(['pass']),
  ),
  'rds-snapshot-encrypted': each(
    'rds',
    'db-snapshot',
    (it) => passIf(flag(it, 'encrypted')),
    automated(['pass', 'fail']),
  ),
  'rds-cluster-snapshot-not-public': each(
    'rds',
    'db-cluster-snapshot',
    (it) => passIf(!flag(it, 'public')),
    automated(['pass']),
  ),
  'rds-cluster-snapshot-encrypted': each(
    'rds',
    'db-cluster-snapshot',
    (it) => passIf(flag(it, 'encrypted')),
    automated(['pass', 'fail']),
  ),

  'rds-cluster-deletion-protection': cluster((it) => passIf(flag(it, 'deletion_protection'))),
  'rds-cluster-iam-authentication': cluster((it) => passIf(flag(it, 'iam_auth'))),
  'rds-cluster-log-exports': cluster((it) => passIf(it.id.startsWith('aurora-good'))),
  // The clusters have AWS's default groups.
  'rds-cluster-audit-logging': cluster((it) => (isMySql(it) ? 'fail' : 'not-applicable')),
  'rds-cluster-minor-upgrades': cluster(() => 'not-applicable'),
  // They have no instances.
  'rds-cluster-multi-az': cluster(() => 'fail'),
  'rds-cluster-backups': cluster((it) => passIf(Number(days(it, 'backup_days')) >= 7)),
  'rds-cluster-backup-plan': cluster(() => 'fail'),
  'rds-cluster-tags-to-snapshots': cluster(() => 'fail'),
  // moto names the key of every cluster `default_kms_key_id`.
  'rds-cluster-customer-key': cluster((it) => (flag(it, 'encrypted') ? 'unknown' : 'not-applicable')),
  'rds-cluster-admin-name': cluster(() => 'pass'),
  'rds-cluster-port': cluster(() => 'fail'),
  'rds-cluster-backtrack': cluster((it) => (isMySql(it) ? 'fail' : 'not-applicable')),
  // Aurora PostgreSQL 12.7 and Aurora MySQL 2.
  'rds-cluster-engine-supported': cluster(() => 'fail'),

  'neptune-cluster-encrypted': neptune((it) => passIf(flag(it, 'encrypted'))),
  'neptune-cluster-customer-key': neptune((it) => (flag(it, 'encrypted') ? 'unknown' : 'not-applicable')),
  'neptune-cluster-audit-logs': neptune(() => 'fail'),
  'neptune-cluster-deletion-protection': neptune(() => 'fail'),
  'neptune-cluster-backups': neptune(() => 'fail'),
  'neptune-cluster-multi-az': neptune(() => 'fail'),
  'neptune-cluster-iam-authentication': neptune(() => 'fail'),
  'neptune-cluster-tags-to-snapshots': neptune(() => 'fail'),
  'neptune-cluster-snapshot-not-public': automatedOfNeptune(() => 'pass'),
  'neptune-cluster-snapshot-encrypted': automatedOfNeptune((it) => passIf(flag(it, 'encrypted'))),
  'neptune-instance-minor-upgrades': none,
  'neptune-instance-private-subnets': none,

  // moto refuses to make clusters of DocumentDB.
  'documentdb-cluster-encrypted': none,
  'documentdb-cluster-customer-key': none,
  'documentdb-cluster-audit-logs': none,
  'documentdb-cluster-deletion-protection': none,
  'documentdb-cluster-backups': none,
  'documentdb-cluster-multi-az': none,
  'documentdb-cluster-tls-required': none,
  'documentdb-cluster-snapshot-not-public': none,
  'documentdb-cluster-snapshot-encrypted': none,
  'documentdb-instance-certificate': none,
};
