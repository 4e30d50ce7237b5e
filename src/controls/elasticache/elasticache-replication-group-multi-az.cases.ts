import { cases, denied } from '../case.ts';

export default cases('elasticache-replication-group-multi-az', 'elasticache:replication-group', [
  { name: 'on', verdict: 'pass', facts: { MultiAZEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { MultiAZEnabled: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { MultiAZEnabled: denied('elasticache:DescribeReplicationGroups') },
  },
]);
