import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticbeanstalk-logs-kept',
  title: 'Elastic Beanstalk environments keep their logs in S3',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Logs that are rotated on the machines are gone after some hours, and with them the traces of an attack.',
  fix: 'Turn on the rotation of logs to S3, or their streaming to CloudWatch.',
  items: ['monitor.central'],
  aka: { cloudsploit: ['environmentPersistentLogs'] },
  kind: 'elasticbeanstalk:environment',
  facts: ['options'],
  judge({ facts: { options } }) {
    if (options['aws:elasticbeanstalk:hostmanager:LogPublicationControl'] === 'true')
      return pass('LogPublicationControl is true: rotated logs go to S3.');
    if (options['aws:elasticbeanstalk:cloudwatch:logs:StreamLogs'] === 'true')
      return pass('StreamLogs is true: logs go to CloudWatch.');
    return fail('LogPublicationControl is not true, nor is StreamLogs; expected: one of them.');
  },
});
