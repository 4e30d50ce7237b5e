import type { DbClusterFacts, DbInstanceFacts, DbParameterGroupFacts, DbSnapshotFacts } from './rds.ts';

/** Neptune shares RDS's management API, so its things have the same facts. */
export interface NeptuneKinds {
  'neptune:instance': Pick<DbInstanceFacts, 'AutoMinorVersionUpgrade' | 'subnetGroup' | 'Tags'>;
  'neptune:cluster': Pick<
    DbClusterFacts,
    | 'StorageEncrypted'
    | 'KmsKeyId'
    | 'DBClusterParameterGroupName'
    | 'parameterApplyStatus'
    | 'DeletionProtection'
    | 'EnableIAMDatabaseAuthentication'
    | 'EnableCloudwatchLogsExports'
    | 'MultiAZ'
    | 'BackupRetentionPeriod'
    | 'CopyTagsToSnapshot'
    | 'Tags'
  >;
  'neptune:cluster-parameter-group': DbParameterGroupFacts;
  'neptune:cluster-snapshot': DbSnapshotFacts;
}

/** The parameters of a cluster parameter group that are asked about. */
export const PARAMETERS = ['neptune_enable_audit_log'] as const;
