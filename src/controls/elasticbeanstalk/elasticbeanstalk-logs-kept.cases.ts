import { cases, denied } from '../case.ts';

const S3 = 'aws:elasticbeanstalk:hostmanager:LogPublicationControl';
const CLOUDWATCH = 'aws:elasticbeanstalk:cloudwatch:logs:StreamLogs';

export default cases('elasticbeanstalk-logs-kept', 'elasticbeanstalk:environment', [
  { name: 'to S3', verdict: 'pass', facts: { options: { [S3]: 'true' } } },
  { name: 'to CloudWatch', verdict: 'pass', facts: { options: { [S3]: 'false', [CLOUDWATCH]: 'true' } } },
  { name: 'nowhere', verdict: 'fail', facts: { options: { [S3]: 'false' } } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { options: denied('elasticbeanstalk:DescribeConfigurationSettings') },
  },
]);
