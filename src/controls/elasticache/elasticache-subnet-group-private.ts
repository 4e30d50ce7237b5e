import { judgeSubnets, publicSubnets, ROUTES } from '../../effective/public-subnets.ts';
import { control, of } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'elasticache-subnet-group-private',
  title: 'Caches lie in private subnets',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  why: 'In a subnet with a route to the internet a mistake elsewhere is enough to make the cache a stop on the way in.',
  fix: 'Make a subnet group of private subnets and restore the caches of this one into it.',
  items: ['own.data-leaks'],
  aka: { prowler: ['elasticache_cluster_uses_public_subnet'] },
  kind: 'elasticache:subnet-group',
  facts: ['subnetGroup'],
  relations: {
    ...ROUTES,
    groups: of('elasticache:replication-group', 'CacheSubnetGroupName', ['CacheSubnetGroupName']),
    clusters: of('elasticache:cluster', 'CacheSubnetGroupName', ['CacheSubnetGroupName']),
  },
  judge({ region, facts: { subnetGroup } }, { related: { routeTables, groups, clusters } }) {
    const users = [...groups, ...clusters].map(({ id }) => id);
    if (users.length === 0) return { ...notApplicable('No cache uses the subnet group.'), restsOn: [] };
    const { VpcId, subnetIds } = subnetGroup;
    const found = publicSubnets(subnetIds, VpcId, region, routeTables);
    return judgeSubnets(
      users.length === 1 ? `cache ${users[0]}` : `caches ${users.join(', ')}`,
      subnetIds,
      found,
    );
  },
});
