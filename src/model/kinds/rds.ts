export interface RdsKinds {
  'rds:instance': DbInstanceFacts;
  'rds:cluster': DbClusterFacts;
  'rds:parameter-group': DbParameterGroupFacts;
  'rds:cluster-parameter-group': DbParameterGroupFacts;
  'rds:snapshot': DbSnapshotFacts;
  'rds:cluster-snapshot': DbSnapshotFacts;
  'rds:event-subscription': EventSubscriptionFacts;
  'rds:proxy': DbProxyFacts;
}

export interface DbInstanceFacts {
  readonly Engine: string;
  readonly EngineVersion: string;
  readonly StorageEncrypted: boolean;
  /** ARN of the key. Null: the storage is not encrypted. */
  readonly KmsKeyId: string | null;
  readonly PubliclyAccessible: boolean;
  /** Its subnet group, in any of whose subnets it may come to lie. */
  readonly subnetGroup: SubnetGroup;
  /** Names of the parameter groups in force. */
  readonly DBParameterGroups: readonly string[];
  /** Of each parameter group: `in-sync`, or why its values are not in force (`pending-reboot`, `applying` …). */
  readonly parameterApplyStatus: readonly string[];
  /** Null: not a member of a cluster. */
  readonly DBClusterIdentifier: string | null;
  /** The instance or cluster that it is a read replica of. Null: it is none. */
  readonly SourceDBInstanceIdentifier: string | null;
  readonly MasterUsername: string;
  readonly DeletionProtection: boolean;
  readonly EnableIAMDatabaseAuthentication: boolean;
  /** Logs that go to CloudWatch Logs: `postgresql`, `audit`, `error` … */
  readonly EnableCloudwatchLogsExports: readonly string[];
  readonly AutoMinorVersionUpgrade: boolean;
  readonly MultiAZ: boolean;
  /** Null: it has no endpoint yet. */
  readonly Port: number | null;
  /** Days; 0: automated backups are off. */
  readonly BackupRetentionPeriod: number;
  /** ISO 8601. Null: it cannot be restored to a point in time yet. */
  readonly latestRestorableTime: string | null;
  /** `available`, `stopped`, `creating` … */
  readonly status: string;
  readonly CopyTagsToSnapshot: boolean;
  /** Seconds between two readings of the operating system; 0: enhanced monitoring is off. */
  readonly MonitoringInterval: number;
  readonly certificate: DbCertificate;
  readonly Tags: Readonly<Record<string, string>>;
}

/** Subnets that a service may put its machines into. */
export interface SubnetGroup {
  readonly VpcId: string;
  readonly subnetIds: readonly string[];
}

/** The certificate that a database shows to its clients. */
export interface DbCertificate {
  /** The authority that signed it: `rds-ca-rsa2048-g1`. */
  readonly CACertificateIdentifier: string;
  /** ISO 8601. */
  readonly validTill: string;
}

export interface DbClusterFacts {
  readonly Engine: string;
  readonly EngineVersion: string;
  readonly StorageEncrypted: boolean;
  /** As for instances. */
  readonly KmsKeyId: string | null;
  readonly DBClusterParameterGroupName: string;
  /** Of each member: `in-sync`, or why the cluster's parameters are not in force on it. */
  readonly parameterApplyStatus: readonly string[];
  readonly MasterUsername: string;
  readonly DeletionProtection: boolean;
  readonly EnableIAMDatabaseAuthentication: boolean;
  readonly EnableCloudwatchLogsExports: readonly string[];
  /** Of the cluster itself, which only Multi-AZ DB clusters have; Aurora upgrades by its instances' setting. */
  readonly AutoMinorVersionUpgrade: boolean;
  readonly MultiAZ: boolean;
  /** Null: it has no endpoint yet. */
  readonly Port: number | null;
  readonly BackupRetentionPeriod: number;
  readonly latestRestorableTime: string | null;
  readonly status: string;
  readonly CopyTagsToSnapshot: boolean;
  /** Seconds that the cluster can be turned back by; 0: backtracking is off, or the engine has none. */
  readonly BacktrackWindow: number;
  readonly Tags: Readonly<Record<string, string>>;
}

/** A parameter group that rules a database which is asked about; others are not read. */
export interface DbParameterGroupFacts {
  /**
   * Values of the parameters that controls ask about, as `PARAMETERS` lists them. A value of null: left at the engine's
   * default. A parameter that is absent: the engine's version has none. Null for all: AWS knows no such group.
   */
  readonly parameters: Readonly<Record<string, string | null>> | null;
}

/** A snapshot that the account owns, automated or manual. */
export interface DbSnapshotFacts {
  readonly encrypted: boolean;
  /** `manual`, `automated`, `awsbackup`. */
  readonly snapshotType: string;
  /** Accounts that may restore it; `all`: every AWS account. Always empty for automated ones, which cannot be shared. */
  readonly restorableBy: readonly string[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface EventSubscriptionFacts {
  /** `db-instance`, `db-cluster` …; null: events of every source. */
  readonly SourceType: string | null;
  /** Empty: every category. */
  readonly EventCategories: readonly string[];
  /** Empty: every source of the type. */
  readonly SourceIds: readonly string[];
  readonly Enabled: boolean;
  /** `active`, or why nothing is sent: `no-permission`, `topic-not-exist` … */
  readonly status: string;
}

export interface DbProxyFacts {
  readonly RequireTLS: boolean;
}

/** The parameters by which RDS and Aurora databases refuse connections without TLS. No engine has both. */
const TLS_PARAMETERS = ['rds.force_ssl', 'require_secure_transport'] as const;
export type TlsParameter = (typeof TLS_PARAMETERS)[number];

/** Of the hundreds of parameters of a group, those that are asked about, by the kind of group. */
export const PARAMETERS = {
  'rds:parameter-group': [...TLS_PARAMETERS, 'rds.tls10', 'rds.tls11'],
  'rds:cluster-parameter-group': [...TLS_PARAMETERS, 'server_audit_logging'],
} as const;

/** The one of them that an engine has; null: none (Oracle, Db2, RDS Custom). */
export function tlsParameterOf(engine: string): TlsParameter | null {
  if (/^(postgres|aurora-postgresql|sqlserver-)/.test(engine)) return 'rds.force_ssl';
  if (/^(mysql|mariadb|aurora)/.test(engine)) return 'require_secure_transport';
  return null;
}
