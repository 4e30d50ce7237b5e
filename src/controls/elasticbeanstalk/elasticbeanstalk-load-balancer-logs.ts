import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticbeanstalk-load-balancer-logs',
  title: 'Load balancers of Elastic Beanstalk environments log access',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without access logs nobody can say who asked for what, neither after a leak nor during an attack.',
  fix: "Turn on the storage of the load balancer's access logs in S3.",
  items: ['monitor.central'],
  aka: { cloudsploit: ['environmentAccessLogs'] },
  kind: 'elasticbeanstalk:environment',
  facts: ['options'],
  judge({ facts: { options } }) {
    if (options['aws:elasticbeanstalk:environment:EnvironmentType'] === 'SingleInstance')
      return notApplicable('The environment has no load balancer.');
    if (options['aws:elasticbeanstalk:environment:LoadBalancerType'] === 'classic')
      return notApplicable(
        'The load balancer is a classic one, whose logs are no option of the environment.',
      );
    const on = options['aws:elbv2:loadbalancer:AccessLogsS3Enabled'] === 'true';
    return on
      ? pass('AccessLogsS3Enabled is true.')
      : fail('AccessLogsS3Enabled is not true; expected: true.');
  },
});
