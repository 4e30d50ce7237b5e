import { cases, denied } from '../case.ts';

export default cases('elasticache-replication-group-minor-upgrades', 'elasticache:replication-group', [
  { name: 'on', verdict: 'pass', facts: { AutoMinorVersionUpgrade: true } },
  { name: 'off', verdict: 'fail', facts: { AutoMinorVersionUpgrade: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AutoMinorVersionUpgrade: denied('elasticache:DescribeReplicationGroups') },
  },
]);
