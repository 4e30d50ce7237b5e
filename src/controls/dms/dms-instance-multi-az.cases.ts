import { cases, denied } from '../case.ts';

export default cases('dms-instance-multi-az', 'dms:replication-instance', [
  { name: 'on', verdict: 'pass', facts: { MultiAZ: true } },
  { name: 'off', verdict: 'fail', facts: { MultiAZ: false } },
  { name: 'denied', verdict: 'unknown', facts: { MultiAZ: denied('dms:DescribeReplicationInstances') } },
]);
