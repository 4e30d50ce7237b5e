import { cases, denied } from '../case.ts';

export default cases('dms-instance-not-public', 'dms:replication-instance', [
  { name: 'on', verdict: 'fail', facts: { PubliclyAccessible: true } },
  { name: 'off', verdict: 'pass', facts: { PubliclyAccessible: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { PubliclyAccessible: denied('dms:DescribeReplicationInstances') },
  },
]);
