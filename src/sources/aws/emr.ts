import type * as EMR from '@aws-sdk/client-emr';
import type { EmrEncryption } from '../../model/kinds/emr.ts';
import type { Unknown } from '../../model/reading.ts';
import { defineRead, factsOf, must, operation, tagMap, unparsable } from './read.ts';

const getBlockPublicAccessConfiguration = operation<
  EMR.GetBlockPublicAccessConfigurationCommandInput,
  EMR.GetBlockPublicAccessConfigurationCommandOutput
>('emr', 'GetBlockPublicAccessConfiguration', ['elasticmapreduce:GetBlockPublicAccessConfiguration']);

export const blockPublicAccess = defineRead({
  scope: 'region',
  operations: [getBlockPublicAccessConfiguration],
  gives: { 'aws:region': ['emrBlockPublicAccess'] },
  async *run({ region, call }) {
    const op = getBlockPublicAccessConfiguration;
    const answer = await call(op, {});
    const block = must(answer.BlockPublicAccessConfiguration, op, 'BlockPublicAccessConfiguration');
    const emrBlockPublicAccess = {
      BlockPublicSecurityGroupRules: must(
        block.BlockPublicSecurityGroupRules,
        op,
        'BlockPublicSecurityGroupRules',
      ),
      PermittedPublicSecurityGroupRuleRanges: (block.PermittedPublicSecurityGroupRuleRanges ?? []).map(
        ({ MinRange, MaxRange }) => {
          const from = must(MinRange, op, 'MinRange');
          // A range of one port may name the first alone.
          return { MinRange: from, MaxRange: MaxRange ?? from };
        },
      ),
    };
    yield [{ kind: 'aws:region' as const, id: region, facts: { emrBlockPublicAccess } }];
  },
});

const listClusters = operation<EMR.ListClustersCommandInput, EMR.ListClustersCommandOutput>(
  'emr',
  'ListClusters',
  ['elasticmapreduce:ListClusters'],
);

const ALIVE: EMR.ClusterState[] = ['STARTING', 'BOOTSTRAPPING', 'RUNNING', 'WAITING'];

export const clusters = defineRead({
  scope: 'region',
  operations: [listClusters],
  lists: ['emr:cluster'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(
      listClusters,
      { ClusterStates: ALIVE },
      (o) => o.Marker,
      (Marker) => ({ Marker }),
    )) {
      yield must(page.Clusters, listClusters, 'Clusters').map((it) => ({
        kind: 'emr:cluster' as const,
        id: must(it.Id, listClusters, 'Id'),
        arn: must(it.ClusterArn, listClusters, 'ClusterArn'),
        ...(it.Name === undefined ? {} : { name: it.Name }),
        facts: {},
      }));
    }
  },
});

const describeCluster = operation<EMR.DescribeClusterCommandInput, EMR.DescribeClusterCommandOutput>(
  'emr',
  'DescribeCluster',
  ['elasticmapreduce:DescribeCluster'],
);

export const cluster = defineRead({
  scope: { each: 'emr:cluster' },
  operations: [describeCluster],
  gives: {
    'emr:cluster': [
      'LogUri',
      'cloudWatchLogs',
      'SecurityConfiguration',
      'InstanceCollectionType',
      'primarySecurityGroups',
      'Tags',
    ],
  },
  async *run({ parents: [parent], call }) {
    if (parent === undefined) return;
    const answer = await call(describeCluster, { ClusterId: parent.id });
    const it = must(answer.Cluster, describeCluster, 'Cluster');
    const nodes = must(it.Ec2InstanceAttributes, describeCluster, 'Ec2InstanceAttributes');
    yield factsOf(parent, {
      LogUri: it.LogUri || null,
      cloudWatchLogs: it.MonitoringConfiguration?.CloudWatchLogConfiguration?.Enabled ?? false,
      SecurityConfiguration: it.SecurityConfiguration || null,
      // Clusters of the time before fleets. Of a fleet, EMR refuses to list groups.
      InstanceCollectionType: it.InstanceCollectionType ?? 'INSTANCE_GROUP',
      primarySecurityGroups: primaryGroups(nodes),
      Tags: tagMap(it.Tags),
    });
  },
});

function primaryGroups(nodes: EMR.Ec2InstanceAttributes): readonly string[] | Unknown {
  const { EmrManagedMasterSecurityGroup: managed, AdditionalMasterSecurityGroups: more = [] } = nodes;
  if (managed === undefined)
    return unparsable(describeCluster, 'EmrManagedMasterSecurityGroup is missing in the answer');
  return [managed, ...more];
}

const listInstances = operation<EMR.ListInstancesCommandInput, EMR.ListInstancesCommandOutput>(
  'emr',
  'ListInstances',
  ['elasticmapreduce:ListInstances'],
);

const THERE: EMR.InstanceState[] = ['PROVISIONING', 'BOOTSTRAPPING', 'RUNNING'];

/** Groups and fleets are asked for by different members. */
export const primaryNodes = defineRead({
  scope: { each: 'emr:cluster' },
  operations: [listInstances],
  uses: ['InstanceCollectionType'],
  gives: { 'emr:cluster': ['primaryNodes'] },
  async *run({ parents: [parent], pages }) {
    if (parent === undefined) return;
    const which: Partial<EMR.ListInstancesCommandInput> =
      parent.facts['InstanceCollectionType'] === 'INSTANCE_FLEET'
        ? { InstanceFleetType: 'MASTER' }
        : { InstanceGroupTypes: ['MASTER'] };
    const nodes = [];
    for await (const page of pages(
      listInstances,
      { ClusterId: parent.id, InstanceStates: THERE, ...which },
      (o) => o.Marker,
      (Marker) => ({ Marker }),
    )) {
      nodes.push(
        ...must(page.Instances, listInstances, 'Instances').map((it) => ({
          Ec2InstanceId: must(it.Ec2InstanceId, listInstances, 'Ec2InstanceId'),
          PublicIpAddress: it.PublicIpAddress || null,
        })),
      );
    }
    yield factsOf(parent, { primaryNodes: nodes });
  },
});

const listSecurityConfigurations = operation<
  EMR.ListSecurityConfigurationsCommandInput,
  EMR.ListSecurityConfigurationsCommandOutput
>('emr', 'ListSecurityConfigurations', ['elasticmapreduce:ListSecurityConfigurations']);

/** They have no ARN. */
export const securityConfigurations = defineRead({
  scope: 'region',
  operations: [listSecurityConfigurations],
  lists: ['emr:security-configuration'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(
      listSecurityConfigurations,
      {},
      (o) => o.Marker,
      (Marker) => ({ Marker }),
    )) {
      const list = must(page.SecurityConfigurations, listSecurityConfigurations, 'SecurityConfigurations');
      yield list.map((it) => ({
        kind: 'emr:security-configuration' as const,
        id: must(it.Name, listSecurityConfigurations, 'Name'),
        facts: {},
      }));
    }
  },
});

const describeSecurityConfiguration = operation<
  EMR.DescribeSecurityConfigurationCommandInput,
  EMR.DescribeSecurityConfigurationCommandOutput
>('emr', 'DescribeSecurityConfiguration', ['elasticmapreduce:DescribeSecurityConfiguration']);

export const securityConfiguration = defineRead({
  scope: { each: 'emr:security-configuration' },
  operations: [describeSecurityConfiguration],
  gives: { 'emr:security-configuration': ['EncryptionConfiguration'] },
  async *run({ parents: [parent], call }) {
    if (parent === undefined) return;
    const answer = await call(describeSecurityConfiguration, { Name: parent.id });
    const text = must(answer.SecurityConfiguration, describeSecurityConfiguration, 'SecurityConfiguration');
    yield factsOf(parent, { EncryptionConfiguration: encryptionIn(text) });
  },
});

/** https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html */
function encryptionIn(text: string): EmrEncryption | Unknown {
  const whole = parsed(text);
  if (whole === undefined)
    return unparsable(describeSecurityConfiguration, 'the security configuration is not whole');
  const said = recordIn(whole, 'EncryptionConfiguration');
  const atRest = recordIn(said, 'AtRestEncryptionConfiguration');
  return {
    EnableAtRestEncryption: said['EnableAtRestEncryption'] === true,
    EnableInTransitEncryption: said['EnableInTransitEncryption'] === true,
    localDisks: isObject(atRest['LocalDiskEncryptionConfiguration']),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function recordIn(
  from: Readonly<Record<string, unknown>>,
  member: string,
): Readonly<Record<string, unknown>> {
  const value = from[member];
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
