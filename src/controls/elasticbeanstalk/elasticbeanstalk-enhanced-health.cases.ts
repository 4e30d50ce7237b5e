import { cases, denied } from '../case.ts';

const option = (Value: string) => ({
  options: { 'aws:elasticbeanstalk:healthreporting:system:SystemType': Value },
});

export default cases('elasticbeanstalk-enhanced-health', 'elasticbeanstalk:environment', [
  { name: 'enhanced', verdict: 'pass', facts: option('enhanced') },
  { name: 'basic', verdict: 'fail', facts: option('basic') },
  { name: 'never set', verdict: 'fail', facts: { options: {} } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { options: denied('elasticbeanstalk:DescribeConfigurationSettings') },
  },
]);
