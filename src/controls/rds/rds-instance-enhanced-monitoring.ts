import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-instance-enhanced-monitoring',
  title: 'RDS instances report on their operating system',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Without it nobody sees which process or session eats the machine, be it a bad query or somebody who copies every table.',
  fix: 'Turn on enhanced monitoring with a granularity of 60 seconds.',
  items: ['own.defaults'],
  aka: { prowler: ['rds_instance_enhanced_monitoring_enabled'], securityHub: ['RDS.6'] },
  kind: 'rds:instance',
  facts: ['MonitoringInterval'],
  judge({ facts: { MonitoringInterval: seconds } }) {
    return seconds > 0
      ? pass(`MonitoringInterval is ${seconds} seconds.`)
      : fail('MonitoringInterval is 0: enhanced monitoring is off; expected: 1 to 60 seconds.');
  },
});
