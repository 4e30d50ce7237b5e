import type * as EKS from '@aws-sdk/client-eks';
import type { Parent } from './read.ts';
import { defineRead, factsOf, must, operation } from './read.ts';
import { told } from './told.ts';

const PAGE = { maxResults: 100 };
const token = (output: { readonly nextToken?: string | undefined }) => output.nextToken;
const withToken = (nextToken: string) => ({ nextToken });

const listClusters = operation<EKS.ListClustersCommandInput, EKS.ListClustersCommandOutput>(
  'eks',
  'ListClusters',
  ['eks:ListClusters'],
);

/** Clusters of others that are only shown in the console (EKS Connector) are not listed. */
export const eksClusters = defineRead({
  scope: 'region',
  operations: [listClusters],
  lists: ['eks:cluster'],
  gives: {},
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(listClusters, PAGE, token, withToken)) {
      yield must(page.clusters, listClusters, 'clusters').map((name) => ({
        kind: 'eks:cluster' as const,
        id: name,
        arn: `arn:${partition}:eks:${region}:${account}:cluster/${name}`,
        facts: {},
      }));
    }
  },
});

const describeCluster = operation<EKS.DescribeClusterCommandInput, EKS.DescribeClusterCommandOutput>(
  'eks',
  'DescribeCluster',
  ['eks:DescribeCluster'],
);

export const eksCluster = defineRead({
  scope: { each: 'eks:cluster' },
  operations: [describeCluster],
  gives: {
    'eks:cluster': [
      'Version',
      'ResourcesVpcConfig',
      'enabledLogs',
      'secretsKey',
      'DeletionProtection',
      'Tags',
    ],
  },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeCluster, { name: it.id });
    const cluster = must(answer.cluster, describeCluster, 'cluster');
    yield factsOf(it, {
      Version: must(cluster.version, describeCluster, 'version'),
      ResourcesVpcConfig: vpcConfig(must(cluster.resourcesVpcConfig, describeCluster, 'resourcesVpcConfig')),
      enabledLogs: (cluster.logging?.clusterLogging ?? []).flatMap(({ enabled, types = [] }) =>
        enabled === true ? types : [],
      ),
      secretsKey: secretsKey(cluster.encryptionConfig),
      // Left out of clusters that were made before there was such a thing.
      DeletionProtection: cluster.deletionProtection ?? false,
      Tags: cluster.tags ?? {},
    });
  },
});

function vpcConfig(config: EKS.VpcConfigResponse) {
  return {
    EndpointPublicAccess: must(config.endpointPublicAccess, describeCluster, 'endpointPublicAccess'),
    EndpointPrivateAccess: must(config.endpointPrivateAccess, describeCluster, 'endpointPrivateAccess'),
    PublicAccessCidrs: config.publicAccessCidrs ?? [],
  };
}

function secretsKey(configs: readonly EKS.EncryptionConfig[] = []): string | null {
  const mine = configs.find(({ resources = [] }) => resources.includes('secrets'));
  return mine === undefined ? null : must(mine.provider?.keyArn, describeCluster, 'provider.keyArn');
}

const listNodegroups = operation<EKS.ListNodegroupsCommandInput, EKS.ListNodegroupsCommandOutput>(
  'eks',
  'ListNodegroups',
  ['eks:ListNodegroups'],
);
const describeNodegroup = operation<EKS.DescribeNodegroupCommandInput, EKS.DescribeNodegroupCommandOutput>(
  'eks',
  'DescribeNodegroup',
  ['eks:DescribeNodegroup'],
);

export const nodegroups = defineRead({
  scope: { each: 'eks:cluster' },
  operations: [listNodegroups, describeNodegroup],
  lists: ['eks:nodegroup'],
  gives: { 'eks:nodegroup': ['Version', 'Tags'] },
  async *run({ parents: [cluster], call, pages }) {
    if (cluster === undefined) return;
    const clusterName = cluster.id;
    const names: string[] = [];
    for await (const page of pages(listNodegroups, { ...PAGE, clusterName }, token, withToken))
      names.push(...must(page.nodegroups, listNodegroups, 'nodegroups'));
    yield await Promise.all(
      names.map(async (nodegroupName) => {
        const { nodegroup } = await call(describeNodegroup, { clusterName, nodegroupName });
        return toNodegroup(must(nodegroup, describeNodegroup, 'nodegroup'), nodegroupName, cluster);
      }),
    );
  },
});

function toNodegroup(group: EKS.Nodegroup, name: string, cluster: Parent) {
  return {
    kind: 'eks:nodegroup' as const,
    id: `${cluster.id}/${name}`,
    arn: group.nodegroupArn,
    // A group with an image of one's own tells no version.
    facts: { Version: told(group.version, describeNodegroup, 'version'), Tags: group.tags ?? {} },
  };
}
