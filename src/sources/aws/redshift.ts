import type * as Redshift from '@aws-sdk/client-redshift';
import { marker, PAGE, withMarker } from './marker-pages.ts';
import { defineRead, factsOf, must, operation, tagMap } from './read.ts';
import { told } from './told.ts';

const describeClusters = operation<
  Redshift.DescribeClustersCommandInput,
  Redshift.DescribeClustersCommandOutput
>('redshift', 'DescribeClusters', ['redshift:DescribeClusters']);

/** The clusters, and the parameter groups that rule them. */
export const redshiftClusters = defineRead({
  scope: 'region',
  operations: [describeClusters],
  lists: ['redshift:cluster', 'redshift:parameter-group'],
  gives: {
    'redshift:cluster': [
      'PubliclyAccessible',
      'Encrypted',
      'KmsKeyId',
      'EnhancedVpcRouting',
      'AllowVersionUpgrade',
      'AutomatedSnapshotRetentionPeriod',
      'MasterUsername',
      'DBName',
      'MultiAZ',
      'Port',
      'VpcSecurityGroupIds',
      'ClusterParameterGroupName',
      'parameterApplyStatus',
      'Tags',
    ],
  },
  async *run({ account, partition, region, pages }) {
    const seen = new Set<string>();
    for await (const page of pages(describeClusters, PAGE, marker, withMarker)) {
      const clusters = must(page.Clusters, describeClusters, 'Clusters').map((it) =>
        redshiftCluster(it, `arn:${partition}:redshift:${region}:${account}:cluster:`),
      );
      const names = new Set(clusters.map(({ facts }) => facts.ClusterParameterGroupName));
      const fresh = [...names].filter((name) => !seen.has(name));
      for (const name of fresh) seen.add(name);
      yield [
        ...clusters,
        ...fresh.map((id) => ({ kind: 'redshift:parameter-group' as const, id, facts: {} })),
      ];
    }
  },
});

function redshiftCluster(it: Redshift.Cluster, arn: string) {
  const id = must(it.ClusterIdentifier, describeClusters, 'ClusterIdentifier');
  const [group] = must(it.ClusterParameterGroups, describeClusters, 'ClusterParameterGroups');
  const text = <T>(value: T | undefined, member: string) => told(value, describeClusters, member);
  return {
    kind: 'redshift:cluster' as const,
    id,
    arn: `${arn}${id}`,
    facts: {
      PubliclyAccessible: text(it.PubliclyAccessible, 'PubliclyAccessible'),
      Encrypted: text(it.Encrypted, 'Encrypted'),
      KmsKeyId: it.KmsKeyId ?? null,
      EnhancedVpcRouting: text(it.EnhancedVpcRouting, 'EnhancedVpcRouting'),
      AllowVersionUpgrade: text(it.AllowVersionUpgrade, 'AllowVersionUpgrade'),
      AutomatedSnapshotRetentionPeriod: text(
        it.AutomatedSnapshotRetentionPeriod,
        'AutomatedSnapshotRetentionPeriod',
      ),
      MasterUsername: text(it.MasterUsername, 'MasterUsername'),
      DBName: text(it.DBName, 'DBName'),
      MultiAZ: isMultiAz(it),
      Port: it.Endpoint?.Port ?? null,
      VpcSecurityGroupIds: must(it.VpcSecurityGroups, describeClusters, 'VpcSecurityGroups').flatMap(
        ({ VpcSecurityGroupId }) => VpcSecurityGroupId ?? [],
      ),
      ClusterParameterGroupName: must(group?.ParameterGroupName, describeClusters, 'ParameterGroupName'),
      parameterApplyStatus: text(group?.ParameterApplyStatus, 'ParameterApplyStatus'),
      Tags: tagMap(it.Tags),
    },
  };
}

/** A text in Redshift's model: `Enabled` or `Disabled`. */
function isMultiAz({ MultiAZ }: Redshift.Cluster) {
  const value = told(MultiAZ, describeClusters, 'MultiAZ');
  return typeof value === 'string' ? /^(enabled|true)$/i.test(value) : value;
}

const describeLoggingStatus = operation<
  Redshift.DescribeLoggingStatusCommandInput,
  Redshift.DescribeLoggingStatusCommandOutput
>('redshift', 'DescribeLoggingStatus', ['redshift:DescribeLoggingStatus']);

export const redshiftLogging = defineRead({
  scope: { each: 'redshift:cluster' },
  operations: [describeLoggingStatus],
  gives: { 'redshift:cluster': ['logging'] },
  async *run({ parents: [cluster], call }) {
    if (cluster === undefined) return;
    const answer = await call(describeLoggingStatus, { ClusterIdentifier: cluster.id });
    yield factsOf(cluster, {
      logging: {
        enabled: must(answer.LoggingEnabled, describeLoggingStatus, 'LoggingEnabled'),
        BucketName: answer.BucketName || null,
        exports: answer.LogExports ?? [],
      },
    });
  },
});

const describeClusterParameters = operation<
  Redshift.DescribeClusterParametersCommandInput,
  Redshift.DescribeClusterParametersCommandOutput
>('redshift', 'DescribeClusterParameters', ['redshift:DescribeClusterParameters']);

/** A group has some thirty parameters, which come in one page. */
export const redshiftParameters = defineRead({
  scope: { each: 'redshift:parameter-group' },
  operations: [describeClusterParameters],
  gives: { 'redshift:parameter-group': ['parameters'] },
  async *run({ parents: [group], pages }) {
    if (group === undefined) return;
    const parameters: Record<string, string | null> = {};
    const input = { ...PAGE, ParameterGroupName: group.id };
    for await (const page of pages(describeClusterParameters, input, marker, withMarker)) {
      for (const it of must(page.Parameters, describeClusterParameters, 'Parameters')) {
        const name = must(it.ParameterName, describeClusterParameters, 'ParameterName');
        parameters[name] = it.ParameterValue ?? null;
      }
    }
    yield factsOf(group, { parameters });
  },
});

const describeClusterSubnetGroups = operation<
  Redshift.DescribeClusterSubnetGroupsCommandInput,
  Redshift.DescribeClusterSubnetGroupsCommandOutput
>('redshift', 'DescribeClusterSubnetGroups', ['redshift:DescribeClusterSubnetGroups']);

export const redshiftSubnetGroups = defineRead({
  scope: 'region',
  operations: [describeClusterSubnetGroups],
  lists: ['redshift:subnet-group'],
  gives: { 'redshift:subnet-group': ['availabilityZones'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(describeClusterSubnetGroups, PAGE, marker, withMarker)) {
      yield must(page.ClusterSubnetGroups, describeClusterSubnetGroups, 'ClusterSubnetGroups').map((it) => {
        const id = must(it.ClusterSubnetGroupName, describeClusterSubnetGroups, 'ClusterSubnetGroupName');
        const subnets = must(it.Subnets, describeClusterSubnetGroups, 'Subnets');
        return {
          kind: 'redshift:subnet-group' as const,
          id,
          arn: `arn:${partition}:redshift:${region}:${account}:subnetgroup:${id}`,
          facts: {
            availabilityZones: subnets.map(({ SubnetAvailabilityZone: zone }) =>
              must(zone?.Name, describeClusterSubnetGroups, 'SubnetAvailabilityZone.Name'),
            ),
          },
        };
      });
    }
  },
});
