import { cases, denied } from '../case.ts';

const option = (Value: string) => ({ options: { 'aws:elasticbeanstalk:cloudwatch:logs:StreamLogs': Value } });

export default cases('elasticbeanstalk-logs-to-cloudwatch', 'elasticbeanstalk:environment', [
  { name: 'on', verdict: 'pass', facts: option('true') },
  { name: 'off', verdict: 'fail', facts: option('false') },
  { name: 'never set', verdict: 'fail', facts: { options: {} } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { options: denied('elasticbeanstalk:DescribeConfigurationSettings') },
  },
]);
