import { cases, denied } from '../case.ts';

export default cases('neptune-instance-minor-upgrades', 'neptune:instance', [
  { name: 'on', verdict: 'pass', facts: { AutoMinorVersionUpgrade: true } },
  { name: 'off', verdict: 'fail', facts: { AutoMinorVersionUpgrade: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AutoMinorVersionUpgrade: denied('rds:DescribeDBInstances') },
  },
]);
