import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'kafka-connector-logged',
  title: 'MSK Connect connectors write logs',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without the logs of its workers nobody can tell what a connector moved, where to, or why it stopped.',
  fix: 'Make the connector anew with its worker logs going to CloudWatch Logs, S3 or Firehose.',
  items: ['monitor.central'],
  aka: { securityHub: ['MSK.5'] },
  kind: 'kafka:connector',
  facts: ['workerLogs'],
  judge({ facts: { workerLogs } }) {
    if (workerLogs.length > 0) return pass(`Worker logs go to ${workerLogs.join(', ')}.`);
    return fail('Worker logs go nowhere; expected: CloudWatch Logs, S3 or Firehose.');
  },
});
