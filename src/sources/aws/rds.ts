import type * as RDS from '@aws-sdk/client-rds';
import type { SubnetGroup } from '../../model/kinds/rds.ts';
import { tlsParameterOf } from '../../model/kinds/rds.ts';
import type { Unknown } from '../../model/reading.ts';
import { marker, PAGE, withMarker } from './marker-pages.ts';
import { familyOf } from './rds-family.ts';
import { defineRead, iso, must, operation, tagMap, unparsable } from './read.ts';
import { told } from './told.ts';

const describeDBInstances = operation<
  RDS.DescribeDBInstancesCommandInput,
  RDS.DescribeDBInstancesCommandOutput
>('rds', 'DescribeDBInstances', ['rds:DescribeDBInstances']);

/** The instances, and the parameter groups that rule one of them; members of clusters are ruled by their cluster's. */
export const dbInstances = defineRead({
  scope: 'region',
  operations: [describeDBInstances],
  lists: ['rds:instance', 'rds:parameter-group', 'neptune:instance', 'documentdb:instance'],
  gives: {
    'rds:instance': [
      'Engine',
      'EngineVersion',
      'StorageEncrypted',
      'KmsKeyId',
      'PubliclyAccessible',
      'subnetGroup',
      'DBParameterGroups',
      'parameterApplyStatus',
      'DBClusterIdentifier',
      'SourceDBInstanceIdentifier',
      'MasterUsername',
      'DeletionProtection',
      'EnableIAMDatabaseAuthentication',
      'EnableCloudwatchLogsExports',
      'AutoMinorVersionUpgrade',
      'MultiAZ',
      'Port',
      'BackupRetentionPeriod',
      'latestRestorableTime',
      'status',
      'CopyTagsToSnapshot',
      'MonitoringInterval',
      'certificate',
      'Tags',
    ],
    'neptune:instance': ['AutoMinorVersionUpgrade', 'subnetGroup', 'Tags'],
    'documentdb:instance': ['certificate', 'Tags'],
  },
  async *run({ pages }) {
    const seen = new Set<string>();
    for await (const page of pages(describeDBInstances, PAGE, marker, withMarker)) {
      const found = must(page.DBInstances, describeDBInstances, 'DBInstances').map(dbInstance);
      const ruled = found.filter(
        ({ facts }) => facts.DBClusterIdentifier === null && tlsParameterOf(facts.Engine),
      );
      const groups = ruled.flatMap(({ facts }) => facts.DBParameterGroups);
      yield [...found, ...groupsFound('rds:parameter-group', groups, seen)];
    }
  },
});

function dbInstance(instance: RDS.DBInstance) {
  const groups = must(instance.DBParameterGroups, describeDBInstances, 'DBParameterGroups');
  const Engine = must(instance.Engine, describeDBInstances, 'Engine');
  const text = <T>(value: T | undefined, member: string) => told(value, describeDBInstances, member);
  return {
    kind: `${familyOf(Engine)}:instance` as const,
    id: must(instance.DBInstanceIdentifier, describeDBInstances, 'DBInstanceIdentifier'),
    arn: instance.DBInstanceArn,
    facts: {
      Engine,
      EngineVersion: text(instance.EngineVersion, 'EngineVersion'),
      StorageEncrypted: text(instance.StorageEncrypted, 'StorageEncrypted'),
      KmsKeyId: instance.KmsKeyId ?? null,
      // A plain Boolean in RDS's model, not a BooleanOptional: where it is left out, it is false.
      PubliclyAccessible: instance.PubliclyAccessible ?? false,
      subnetGroup: subnetGroupOf(instance),
      DBParameterGroups: groups.map((group) =>
        must(group.DBParameterGroupName, describeDBInstances, 'DBParameterGroupName'),
      ),
      parameterApplyStatus: groups.map((group) => group.ParameterApplyStatus ?? 'of unknown status'),
      DBClusterIdentifier: instance.DBClusterIdentifier ?? null,
      SourceDBInstanceIdentifier:
        instance.ReadReplicaSourceDBInstanceIdentifier ??
        instance.ReadReplicaSourceDBClusterIdentifier ??
        null,
      MasterUsername: text(instance.MasterUsername, 'MasterUsername'),
      DeletionProtection: text(instance.DeletionProtection, 'DeletionProtection'),
      EnableIAMDatabaseAuthentication: text(
        instance.IAMDatabaseAuthenticationEnabled,
        'IAMDatabaseAuthenticationEnabled',
      ),
      // Left out where no log is exported.
      EnableCloudwatchLogsExports: instance.EnabledCloudwatchLogsExports ?? [],
      AutoMinorVersionUpgrade: text(instance.AutoMinorVersionUpgrade, 'AutoMinorVersionUpgrade'),
      MultiAZ: text(instance.MultiAZ, 'MultiAZ'),
      Port: instance.Endpoint?.Port ?? null,
      BackupRetentionPeriod: text(instance.BackupRetentionPeriod, 'BackupRetentionPeriod'),
      latestRestorableTime: iso(instance.LatestRestorableTime),
      status: text(instance.DBInstanceStatus, 'DBInstanceStatus'),
      CopyTagsToSnapshot: text(instance.CopyTagsToSnapshot, 'CopyTagsToSnapshot'),
      // Left out where enhanced monitoring was never on.
      MonitoringInterval: instance.MonitoringInterval ?? 0,
      certificate: certificateOf(instance),
      Tags: tagMap(instance.TagList),
    },
  };
}

function subnetGroupOf({ DBSubnetGroup: group }: RDS.DBInstance): SubnetGroup | Unknown {
  const subnetIds = group?.Subnets?.flatMap(({ SubnetIdentifier }) => SubnetIdentifier ?? []);
  if (group?.VpcId === undefined || subnetIds === undefined) {
    return unparsable(describeDBInstances, 'DBSubnetGroup is missing in the answer');
  }
  return { VpcId: group.VpcId, subnetIds };
}

function certificateOf({ CertificateDetails: details }: RDS.DBInstance) {
  const validTill = iso(details?.ValidTill);
  if (details?.CAIdentifier === undefined || validTill === null) {
    return unparsable(describeDBInstances, 'CertificateDetails is missing in the answer');
  }
  return { CACertificateIdentifier: details.CAIdentifier, validTill };
}

const describeDBClusters = operation<RDS.DescribeDBClustersCommandInput, RDS.DescribeDBClustersCommandOutput>(
  'rds',
  'DescribeDBClusters',
  ['rds:DescribeDBClusters'],
);

export const dbClusters = defineRead({
  scope: 'region',
  operations: [describeDBClusters],
  lists: [
    'rds:cluster',
    'rds:cluster-parameter-group',
    'neptune:cluster',
    'neptune:cluster-parameter-group',
    'documentdb:cluster',
    'documentdb:cluster-parameter-group',
  ],
  gives: {
    'rds:cluster': [
      'Engine',
      'EngineVersion',
      'StorageEncrypted',
      'KmsKeyId',
      'DBClusterParameterGroupName',
      'parameterApplyStatus',
      'MasterUsername',
      'DeletionProtection',
      'EnableIAMDatabaseAuthentication',
      'EnableCloudwatchLogsExports',
      'AutoMinorVersionUpgrade',
      'MultiAZ',
      'Port',
      'BackupRetentionPeriod',
      'latestRestorableTime',
      'status',
      'CopyTagsToSnapshot',
      'BacktrackWindow',
      'Tags',
    ],
    'neptune:cluster': [
      'StorageEncrypted',
      'KmsKeyId',
      'DBClusterParameterGroupName',
      'parameterApplyStatus',
      'DeletionProtection',
      'EnableIAMDatabaseAuthentication',
      'EnableCloudwatchLogsExports',
      'MultiAZ',
      'BackupRetentionPeriod',
      'CopyTagsToSnapshot',
      'Tags',
    ],
    'documentdb:cluster': [
      'StorageEncrypted',
      'KmsKeyId',
      'DBClusterParameterGroupName',
      'parameterApplyStatus',
      'DeletionProtection',
      'EnableCloudwatchLogsExports',
      'MultiAZ',
      'BackupRetentionPeriod',
      'Tags',
    ],
  },
  async *run({ pages }) {
    const seen = new Set<string>();
    for await (const page of pages(describeDBClusters, PAGE, marker, withMarker)) {
      const found = must(page.DBClusters, describeDBClusters, 'DBClusters').map(dbCluster);
      const ruled = found.filter(
        ({ facts }) => familyOf(facts.Engine) !== 'rds' || tlsParameterOf(facts.Engine),
      );
      const groups = ruled.flatMap(({ facts }) =>
        groupsFound(
          `${familyOf(facts.Engine)}:cluster-parameter-group`,
          [facts.DBClusterParameterGroupName],
          seen,
        ),
      );
      yield [...found, ...groups];
    }
  },
});

function dbCluster(cluster: RDS.DBCluster) {
  const members = must(cluster.DBClusterMembers, describeDBClusters, 'DBClusterMembers');
  const Engine = must(cluster.Engine, describeDBClusters, 'Engine');
  const text = <T>(value: T | undefined, member: string) => told(value, describeDBClusters, member);
  return {
    kind: `${familyOf(Engine)}:cluster` as const,
    id: must(cluster.DBClusterIdentifier, describeDBClusters, 'DBClusterIdentifier'),
    arn: cluster.DBClusterArn,
    facts: {
      Engine,
      EngineVersion: text(cluster.EngineVersion, 'EngineVersion'),
      StorageEncrypted: text(cluster.StorageEncrypted, 'StorageEncrypted'),
      KmsKeyId: cluster.KmsKeyId ?? null,
      DBClusterParameterGroupName: must(
        cluster.DBClusterParameterGroup,
        describeDBClusters,
        'DBClusterParameterGroup',
      ),
      parameterApplyStatus: members.map(
        (member) => member.DBClusterParameterGroupStatus ?? 'of unknown status',
      ),
      MasterUsername: text(cluster.MasterUsername, 'MasterUsername'),
      DeletionProtection: text(cluster.DeletionProtection, 'DeletionProtection'),
      EnableIAMDatabaseAuthentication: text(
        cluster.IAMDatabaseAuthenticationEnabled,
        'IAMDatabaseAuthenticationEnabled',
      ),
      // Left out where no log is exported.
      EnableCloudwatchLogsExports: cluster.EnabledCloudwatchLogsExports ?? [],
      AutoMinorVersionUpgrade: text(cluster.AutoMinorVersionUpgrade, 'AutoMinorVersionUpgrade'),
      MultiAZ: text(cluster.MultiAZ, 'MultiAZ'),
      Port: cluster.Port ?? null,
      BackupRetentionPeriod: text(cluster.BackupRetentionPeriod, 'BackupRetentionPeriod'),
      latestRestorableTime: iso(cluster.LatestRestorableTime),
      status: text(cluster.Status, 'Status'),
      CopyTagsToSnapshot: text(cluster.CopyTagsToSnapshot, 'CopyTagsToSnapshot'),
      // Left out by engines that cannot be turned back, and where it is off.
      BacktrackWindow: cluster.BacktrackWindow ?? 0,
      Tags: tagMap(cluster.TagList),
    },
  };
}

type GroupKind = 'rds:parameter-group' | `${ReturnType<typeof familyOf>}:cluster-parameter-group`;

/** Parameter groups by name, each once, as kinds that another read gives details of. */
function groupsFound<K extends GroupKind>(kind: K, names: readonly string[], seen: Set<string>) {
  const fresh = [...new Set(names)].filter((name) => !seen.has(`${kind} ${name}`));
  for (const name of fresh) seen.add(`${kind} ${name}`);
  return fresh.map((id) => ({ kind, id, facts: {} }));
}
