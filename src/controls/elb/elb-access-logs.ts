import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elb-access-logs',
  title: 'Classic Load Balancers log every request to a bucket',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without access logs nobody can tell what an intruder asked for, from where, and what was answered.',
  fix: 'Turn on access logs to an S3 bucket for the load balancer.',
  items: ['monitor.central'],
  aka: { prowler: ['elb_logging_enabled'], cloudsploit: ['elbLoggingEnabled'], securityHub: ['ELB.5'] },
  kind: 'elb:load-balancer',
  facts: ['AccessLoggingEnabled'],
  judge({ facts }) {
    return facts.AccessLoggingEnabled
      ? pass('Access logs are on.')
      : fail('Access logs are off; expected: on.');
  },
});
