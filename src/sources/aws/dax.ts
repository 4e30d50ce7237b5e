import type * as DAX from '@aws-sdk/client-dax';
import { defineRead, must, operation } from './read.ts';
import { told } from './told.ts';

const describeClusters = operation<DAX.DescribeClustersCommandInput, DAX.DescribeClustersCommandOutput>(
  'dax',
  'DescribeClusters',
  ['dax:DescribeClusters'],
);

export const daxClusters = defineRead({
  scope: 'region',
  operations: [describeClusters],
  lists: ['dax:cluster'],
  gives: { 'dax:cluster': ['SSEEnabled', 'ClusterEndpointEncryptionType', 'availabilityZones'] },
  async *run({ pages }) {
    for await (const page of pages(
      describeClusters,
      { MaxResults: 100 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.Clusters, describeClusters, 'Clusters').map((it) => ({
        kind: 'dax:cluster' as const,
        id: must(it.ClusterName, describeClusters, 'ClusterName'),
        arn: it.ClusterArn,
        facts: {
          SSEEnabled: isEncrypted(it),
          ClusterEndpointEncryptionType: told(
            it.ClusterEndpointEncryptionType,
            describeClusters,
            'ClusterEndpointEncryptionType',
          ),
          availabilityZones: zonesOf(it),
        },
      }));
    }
  },
});

function isEncrypted({ SSEDescription: description }: DAX.Cluster) {
  const status = told(description?.Status, describeClusters, 'SSEDescription.Status');
  return typeof status === 'string' ? status === 'ENABLED' || status === 'ENABLING' : status;
}

function zonesOf({ Nodes }: DAX.Cluster) {
  const nodes = told(Nodes, describeClusters, 'Nodes');
  return 'known' in nodes ? nodes : nodes.flatMap(({ AvailabilityZone }) => AvailabilityZone ?? []);
}
