import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const GROUP = { id: 'caches', facts: { subnetGroup: { VpcId: 'vpc-1', subnetIds: ['subnet-1'] } } };
const CACHE: Neighbour = {
  kind: 'elasticache:replication-group',
  id: 'sessions',
  facts: { CacheSubnetGroupName: 'caches' },
};

function table(target: string): Neighbour {
  const Routes = [{ destination: '0.0.0.0/0', target, active: true }];
  return {
    kind: 'ec2:route-table',
    id: 'rtb-1',
    facts: { VpcId: 'vpc-1', Routes, subnetIds: ['subnet-1'], isMain: false },
  };
}

export default cases('elasticache-subnet-group-private', 'elasticache:subnet-group', [
  { name: 'private', verdict: 'pass', ...GROUP, others: [CACHE, table('nat-1')] },
  {
    name: 'public',
    verdict: 'fail',
    reason: /cache sessions may lie in subnet-1/,
    ...GROUP,
    others: [CACHE, table('igw-1')],
  },
  {
    name: 'public, with a Memcached cluster',
    verdict: 'fail',
    ...GROUP,
    others: [
      { kind: 'elasticache:cluster', id: 'pages', facts: { CacheSubnetGroupName: 'caches' } },
      table('igw-1'),
    ],
  },
  { name: 'public, and used by nobody', verdict: 'not-applicable', ...GROUP, others: [table('igw-1')] },
  {
    name: 'routes may not be listed',
    verdict: 'unknown',
    ...GROUP,
    others: [CACHE],
    unlisted: ['ec2:route-table'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    id: 'caches',
    facts: { subnetGroup: denied('elasticache:DescribeCacheSubnetGroups') },
    others: [CACHE],
  },
]);
