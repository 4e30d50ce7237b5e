import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticache-default-subnet-group-unused',
  title: 'No cache uses the default subnet group',
  risk: { impact: 'order', exposure: 'foothold', ease: 'chance' },
  severityNote: 'The group’s name does no harm; what counts, public subnets, has a control of its own.',
  why: 'The default group holds every subnet of the default VPC, which are public and shared with everything that was made in haste.',
  fix: 'Make a subnet group of private subnets and restore the cache into it.',
  items: ['own.defaults'],
  aka: { securityHub: ['ElastiCache.7'] },
  kind: 'elasticache:subnet-group',
  facts: ['subnetGroup'],
  relations: {
    groups: of('elasticache:replication-group', 'CacheSubnetGroupName', ['CacheSubnetGroupName']),
    clusters: of('elasticache:cluster', 'CacheSubnetGroupName', ['CacheSubnetGroupName']),
  },
  judge({ id }, { related: { groups, clusters } }) {
    if (id !== 'default') return notApplicable('It is not the default subnet group.');
    const users = [...groups, ...clusters].map((it) => it.id);
    if (users.length === 0) return pass('No cache uses the default subnet group.');
    return fail(`The default subnet group is used by ${users.join(', ')}; expected: a group of their own.`);
  },
});
