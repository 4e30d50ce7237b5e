import type { DbClusterFacts, DbInstanceFacts, DbParameterGroupFacts, DbSnapshotFacts } from './rds.ts';

/** DocumentDB shares RDS's management API, so its things have the same facts. */
export interface DocumentDbKinds {
  'documentdb:instance': Pick<DbInstanceFacts, 'certificate' | 'Tags'>;
  'documentdb:cluster': Pick<
    DbClusterFacts,
    | 'StorageEncrypted'
    | 'KmsKeyId'
    | 'DBClusterParameterGroupName'
    | 'parameterApplyStatus'
    | 'DeletionProtection'
    | 'EnableCloudwatchLogsExports'
    | 'MultiAZ'
    | 'BackupRetentionPeriod'
    | 'Tags'
  >;
  'documentdb:cluster-parameter-group': DbParameterGroupFacts;
  'documentdb:cluster-snapshot': DbSnapshotFacts;
}

/** The parameters of a cluster parameter group that are asked about. */
export const PARAMETERS = ['tls', 'audit_logs'] as const;
