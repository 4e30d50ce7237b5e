import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const group = (id: string) => ({ id, facts: { subnetGroup: { VpcId: 'vpc-1', subnetIds: ['subnet-1'] } } });

function cache(CacheSubnetGroupName: string): Neighbour {
  return { kind: 'elasticache:replication-group', id: 'sessions', facts: { CacheSubnetGroupName } };
}

export default cases('elasticache-default-subnet-group-unused', 'elasticache:subnet-group', [
  { name: 'unused', verdict: 'pass', ...group('default') },
  {
    name: 'used',
    verdict: 'fail',
    reason: /used by sessions/,
    ...group('default'),
    others: [cache('default')],
  },
  { name: 'another is used', verdict: 'pass', ...group('default'), others: [cache('caches')] },
  { name: 'another group', verdict: 'not-applicable', ...group('caches'), others: [cache('caches')] },
  {
    name: 'caches may not be listed',
    verdict: 'unknown',
    ...group('default'),
    unlisted: ['elasticache:replication-group'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    ...group('default'),
    others: [
      {
        kind: 'elasticache:replication-group',
        id: 'x',
        facts: { CacheSubnetGroupName: denied('elasticache:DescribeCacheClusters') },
      },
    ],
  },
]);
