import { cases, denied } from '../case.ts';

export default cases('elasticache-replication-group-encrypted', 'elasticache:replication-group', [
  { name: 'on', verdict: 'pass', facts: { atRestEncrypted: true } },
  { name: 'off', verdict: 'fail', facts: { atRestEncrypted: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { atRestEncrypted: denied('elasticache:DescribeReplicationGroups') },
  },
]);
