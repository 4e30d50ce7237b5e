import type * as MemoryDB from '@aws-sdk/client-memorydb';
import { defineRead, must, operation } from './read.ts';
import { told } from './told.ts';

const describeClusters = operation<
  MemoryDB.DescribeClustersCommandInput,
  MemoryDB.DescribeClustersCommandOutput
>('memorydb', 'DescribeClusters', ['memorydb:DescribeClusters']);

export const memoryDbClusters = defineRead({
  scope: 'region',
  operations: [describeClusters],
  lists: ['memorydb:cluster'],
  gives: { 'memorydb:cluster': ['TLSEnabled', 'KmsKeyId', 'ACLName', 'AutoMinorVersionUpgrade'] },
  async *run({ pages }) {
    for await (const page of pages(
      describeClusters,
      { MaxResults: 50 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.Clusters, describeClusters, 'Clusters').map((it) => ({
        kind: 'memorydb:cluster' as const,
        id: must(it.Name, describeClusters, 'Name'),
        arn: it.ARN,
        facts: {
          TLSEnabled: told(it.TLSEnabled, describeClusters, 'TLSEnabled'),
          KmsKeyId: it.KmsKeyId ?? null,
          ACLName: told(it.ACLName, describeClusters, 'ACLName'),
          AutoMinorVersionUpgrade: told(
            it.AutoMinorVersionUpgrade,
            describeClusters,
            'AutoMinorVersionUpgrade',
          ),
        },
      }));
    }
  },
});
