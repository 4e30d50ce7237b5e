import type { StubCall } from '../sources/stub/protocol.ts';
import { markerPage, nextTokenPage } from '../sources/stub/paginate.ts';
import { ACCOUNT, hexId, tags, uuid } from './company.ts';
import { placeIn } from './places.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

const CLUSTERS = [
  { name: 'figures', region: 'eu-west-1', good: true },
  { name: 'figures-2019', region: 'eu-central-1', good: false },
] as const;

const WORKGROUPS = [
  { name: 'reports', region: 'eu-west-1', good: true },
  { name: 'trial', region: 'us-east-1', good: false },
] as const;

/** The databases behind the workgroups; each bears its workgroup's name. */
const LOGS = { good: ['connectionlog', 'userlog'], bad: [] } as const;

const page = (call: StubCall, items: string, list: readonly unknown[]) =>
  markerPage(call, list, 100, { items, size: 'MaxRecords', token: 'Marker', next: 'Marker' });

const here = <T extends { readonly region: string }>(list: readonly T[], call: StubCall): readonly T[] =>
  list.filter(({ region }) => region === call.region);

const keyIn = (region: string): string =>
  `arn:aws:kms:${region}:${ACCOUNT}:key/${uuid(`database@${region}`)}`;

/** Redshift, with clusters and without. */
export function warehouse(): Responders {
  const listed = (call: StubCall, items: string, list: readonly unknown[]) =>
    nextTokenPage(call, list, 100, { items, size: 'maxResults', token: 'nextToken', next: 'nextToken' });
  return {
    'redshift:DescribeClusters': (call) => page(call, 'Clusters', here(CLUSTERS, call).map(cluster)),
    'redshift:DescribeLoggingStatus': (call) => {
      const it = here(CLUSTERS, call).find(({ name }) => name === text(call, 'ClusterIdentifier'));
      if (it === undefined) return refuse('ClusterNotFound', 'Cluster not found', 404);
      if (!it.good) return ok({ LoggingEnabled: false });
      return ok({ LoggingEnabled: true, LogDestinationType: 'cloudwatch', LogExports: [...LOGS.good] });
    },
    'redshift:DescribeClusterParameters': (call) =>
      page(
        call,
        'Parameters',
        ['require_ssl', 'enable_user_activity_logging', 'query_group'].map((ParameterName) => ({
          ParameterName,
          ParameterValue: String(text(call, 'ParameterGroupName') === 'strict'),
        })),
      ),
    'redshift:DescribeClusterSubnetGroups': (call) =>
      page(call, 'ClusterSubnetGroups', here(CLUSTERS, call).map(subnetGroup)),
    'redshift-serverless:ListWorkgroups': (call) =>
      listed(call, 'workgroups', here(WORKGROUPS, call).map(workgroup)),
    'redshift-serverless:ListNamespaces': (call) =>
      listed(call, 'namespaces', here(WORKGROUPS, call).map(namespace)),
  };
}

function cluster({ name, region, good }: (typeof CLUSTERS)[number]) {
  return {
    ClusterIdentifier: name,
    ClusterStatus: 'available',
    MasterUsername: good ? 'keeper' : 'awsuser',
    DBName: good ? 'figures' : 'dev',
    Endpoint: { Address: `${name}.example.${region}.redshift.amazonaws.com`, Port: 5439 },
    AutomatedSnapshotRetentionPeriod: good ? 14 : 1,
    VpcSecurityGroups: [{ VpcSecurityGroupId: groupOf(good), Status: 'active' }],
    ClusterParameterGroups: [
      { ParameterGroupName: good ? 'strict' : 'default.redshift-1.0', ParameterApplyStatus: 'in-sync' },
    ],
    ClusterSubnetGroupName: name,
    VpcId: placeIn(region).vpc,
    AllowVersionUpgrade: true,
    PubliclyAccessible: !good,
    Encrypted: good,
    ...(good ? { KmsKeyId: keyIn(region) } : {}),
    EnhancedVpcRouting: good,
    MultiAZ: good ? 'Enabled' : 'Disabled',
    Tags: tags(name),
  };
}

/** Groups of the network that the clusters lie in. */
function groupOf(good: boolean): string {
  return good ? hexId('sg', 'eu-west-1/production/search') : hexId('sg', 'eu-central-1/erp/erp-db');
}

function subnetGroup({ name, region, good }: (typeof CLUSTERS)[number]) {
  return {
    ClusterSubnetGroupName: name,
    VpcId: placeIn(region).vpc,
    Subnets: (good ? ['a', 'b'] : ['a']).map((zone) => ({
      SubnetIdentifier: placeIn(region, zone).subnet,
      SubnetAvailabilityZone: { Name: `${region}${zone}` },
    })),
  };
}

function workgroup({ name, region, good }: (typeof WORKGROUPS)[number]) {
  const id = uuid(`workgroup/${name}`);
  return {
    workgroupName: name,
    workgroupArn: `arn:aws:redshift-serverless:${region}:${ACCOUNT}:workgroup/${id}`,
    namespaceName: name,
    publiclyAccessible: !good,
    enhancedVpcRouting: good,
    configParameters: [{ parameterKey: 'require_ssl', parameterValue: String(good) }],
  };
}

function namespace({ name, region, good }: (typeof WORKGROUPS)[number]) {
  const id = uuid(`namespace/${name}`);
  return {
    namespaceName: name,
    namespaceArn: `arn:aws:redshift-serverless:${region}:${ACCOUNT}:namespace/${id}`,
    adminUsername: good ? 'keeper' : 'admin',
    kmsKeyId: good ? keyIn(region) : 'AWS_OWNED_KMS_KEY',
    logExports: [...(good ? LOGS.good : LOGS.bad)],
  };
}
