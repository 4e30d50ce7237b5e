import { cases, denied } from '../case.ts';

export default cases('rds-instance-enhanced-monitoring', 'rds:instance', [
  { name: 'every minute', verdict: 'pass', facts: { MonitoringInterval: 60 } },
  { name: 'off', verdict: 'fail', facts: { MonitoringInterval: 0 } },
  { name: 'denied', verdict: 'unknown', facts: { MonitoringInterval: denied('rds:DescribeDBInstances') } },
]);
