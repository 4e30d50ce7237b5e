import { cases, denied } from '../case.ts';

export default cases('dms-instance-minor-upgrades', 'dms:replication-instance', [
  { name: 'on', verdict: 'pass', facts: { AutoMinorVersionUpgrade: true } },
  { name: 'off', verdict: 'fail', facts: { AutoMinorVersionUpgrade: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AutoMinorVersionUpgrade: denied('dms:DescribeReplicationInstances') },
  },
]);
