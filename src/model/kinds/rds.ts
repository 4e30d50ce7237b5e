export interface RdsKinds {
  'rds:instance': DbInstanceFacts;
  'rds:cluster': DbClusterFacts;
  'rds:parameter-group': DbParameterGroupFacts;
  'rds:cluster-parameter-group': DbParameterGroupFacts;
}

export interface DbInstanceFacts {
  readonly Engine: string;
  readonly EngineVersion: string;
  readonly StorageEncrypted: boolean;
  readonly PubliclyAccessible: boolean;
  /** Names of the parameter groups in force. */
  readonly DBParameterGroups: readonly string[];
  /** Of each parameter group: `in-sync`, or why its values are not in force (`pending-reboot`, `applying` …). */
  readonly parameterApplyStatus: readonly string[];
  /** Null: not a member of a cluster. */
  readonly DBClusterIdentifier: string | null;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface DbClusterFacts {
  readonly Engine: string;
  readonly EngineVersion: string;
  readonly StorageEncrypted: boolean;
  readonly DBClusterParameterGroupName: string;
  /** Of each member: `in-sync`, or why the cluster's parameters are not in force on it. */
  readonly parameterApplyStatus: readonly string[];
  readonly Tags: Readonly<Record<string, string>>;
}

/** A parameter group that some database's demand for TLS rests on; others are not read. */
export interface DbParameterGroupFacts {
  /**
   * Values of the parameters that make a database refuse connections without TLS. A value of null: left at the
   * engine's default. A parameter that is absent: the engine's version has none. Null for all: AWS knows no such group.
   */
  readonly tlsParameters: Readonly<Record<string, string | null>> | null;
}

/** The parameters by which RDS and Aurora databases refuse connections without TLS. No engine has both. */
export const TLS_PARAMETERS = ['rds.force_ssl', 'require_secure_transport'] as const;
export type TlsParameter = (typeof TLS_PARAMETERS)[number];

/** The one of them that an engine has; null: none (Oracle, Db2, RDS Custom). */
export function tlsParameterOf(engine: string): TlsParameter | null {
  if (/^(postgres|aurora-postgresql|sqlserver-)/.test(engine)) return 'rds.force_ssl';
  if (/^(mysql|mariadb|aurora)/.test(engine)) return 'require_secure_transport';
  return null;
}
