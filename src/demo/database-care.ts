import type { Calendar } from './company.ts';

/** How well a database is kept: as it should be, as it was offered, or not at all. */
export type Care = 'good' | 'plain' | 'poor';

interface Kept {
  readonly name: string;
  readonly engine: string;
  readonly care: Care;
  readonly cluster?: string;
}

const LOGS: readonly (readonly [string, readonly string[]])[] = [
  ['aurora-postgresql', ['postgresql']],
  ['aurora', ['audit']],
  ['postgres', ['postgresql', 'upgrade']],
  ['sqlserver', ['error']],
  ['neptune', ['audit']],
  ['docdb', ['audit', 'profiler']],
  ['mysql', ['audit', 'error']],
];

function portOf(engine: string): number {
  if (engine.includes('postgres')) return 5432;
  if (engine.includes('sqlserver')) return 1433;
  if (engine === 'neptune') return 8182;
  return engine === 'docdb' ? 27_017 : 3306;
}

/** What AWS tells of an instance and of a cluster that are kept like this. */
export function careOf({ name, engine, care, cluster }: Kept, calendar: Calendar) {
  const good = care === 'good';
  const logs = LOGS.find(([begins]) => engine.startsWith(begins))?.[1] ?? [];
  const port = name === 'checkout' ? 5433 : portOf(engine);
  const shared = {
    MasterUsername: care === 'poor' ? 'admin' : 'dbowner',
    DeletionProtection: good,
    IAMDatabaseAuthenticationEnabled: good,
    ...(good || care === 'plain' ? { EnabledCloudwatchLogsExports: [...logs] } : {}),
    AutoMinorVersionUpgrade: care !== 'poor',
    MultiAZ: good,
    CopyTagsToSnapshot: good,
    BackupRetentionPeriod: { good: 14, plain: 7, poor: 1 }[care],
    LatestRestorableTime: calendar.now,
  };
  return {
    instance: {
      ...shared,
      DBInstanceStatus: 'available',
      Endpoint: { Address: `${name}.c1a2b3d4e5f6.example.rds.amazonaws.com`, Port: port },
      // A member has its cluster's standby.
      MultiAZ: good && cluster === undefined,
      MonitoringInterval: good ? 60 : 0,
      CACertificateIdentifier: care === 'poor' ? 'rds-ca-2019' : 'rds-ca-rsa2048-g1',
      CertificateDetails:
        care === 'poor'
          ? { CAIdentifier: 'rds-ca-2019', ValidTill: calendar.daysAgo(800) }
          : { CAIdentifier: 'rds-ca-rsa2048-g1', ValidTill: calendar.inDays(300) },
    },
    cluster: { ...shared, Status: 'available', Port: port },
  };
}
