import { cases, denied } from '../case.ts';

export default cases('elasticache-replication-group-failover', 'elasticache:replication-group', [
  { name: 'on', verdict: 'pass', facts: { AutomaticFailoverEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { AutomaticFailoverEnabled: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AutomaticFailoverEnabled: denied('elasticache:DescribeReplicationGroups') },
  },
]);
