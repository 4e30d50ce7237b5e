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
  /** Null: not a member of a cluster. */
  readonly DBClusterIdentifier: string | null;
  readonly VPCSecurityGroups: readonly string[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface DbClusterFacts {
  readonly Engine: string;
  readonly EngineVersion: string;
  readonly StorageEncrypted: boolean;
  readonly DBClusterParameterGroupName: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface DbParameterGroupFacts {
  readonly Family: string;
  /** Values in force of the parameters that require encrypted connections; absent: the engine has no such parameter. */
  readonly tlsParameters: Readonly<Record<string, string>>;
}
