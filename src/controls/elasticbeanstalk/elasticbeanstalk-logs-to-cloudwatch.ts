import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticbeanstalk-logs-to-cloudwatch',
  title: 'Elastic Beanstalk environments send their logs to CloudWatch',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote: 'Nothing is lost by a missing log itself: what happened cannot be found out afterwards.',
  why: 'Logs that stay on the machines are gone with them, when they are replaced or when an intruder wipes them.',
  fix: 'Turn on log streaming to CloudWatch Logs.',
  items: ['monitor.central'],
  aka: {
    prowler: ['elasticbeanstalk_environment_cloudwatch_logging_enabled'],
    securityHub: ['ElasticBeanstalk.3'],
  },
  kind: 'elasticbeanstalk:environment',
  facts: ['options'],
  judge({ facts: { options } }) {
    const on = options['aws:elasticbeanstalk:cloudwatch:logs:StreamLogs'] === 'true';
    return on ? pass('StreamLogs is true.') : fail('StreamLogs is not true; expected: true.');
  },
});
