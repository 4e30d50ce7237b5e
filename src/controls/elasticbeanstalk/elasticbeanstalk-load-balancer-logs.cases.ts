import { cases, denied } from '../case.ts';

const TYPE = 'aws:elasticbeanstalk:environment:EnvironmentType';
const BALANCER = 'aws:elasticbeanstalk:environment:LoadBalancerType';
const LOGS = 'aws:elbv2:loadbalancer:AccessLogsS3Enabled';

export default cases('elasticbeanstalk-load-balancer-logs', 'elasticbeanstalk:environment', [
  { name: 'on', verdict: 'pass', facts: { options: { [BALANCER]: 'application', [LOGS]: 'true' } } },
  { name: 'off', verdict: 'fail', facts: { options: { [BALANCER]: 'application', [LOGS]: 'false' } } },
  { name: 'never set', verdict: 'fail', facts: { options: { [BALANCER]: 'application' } } },
  { name: 'a single machine', verdict: 'not-applicable', facts: { options: { [TYPE]: 'SingleInstance' } } },
  {
    name: 'a classic load balancer',
    verdict: 'not-applicable',
    facts: { options: { [BALANCER]: 'classic' } },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { options: denied('elasticbeanstalk:DescribeConfigurationSettings') },
  },
]);
