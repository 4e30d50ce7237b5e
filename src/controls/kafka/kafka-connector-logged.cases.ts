import { cases, denied } from '../case.ts';

export default cases('kafka-connector-logged', 'kafka:connector', [
  { name: 'logged', verdict: 'pass', reason: /go to S3/, facts: { workerLogs: ['S3'] } },
  { name: 'nowhere', verdict: 'fail', facts: { workerLogs: [] } },
  { name: 'denied', verdict: 'unknown', facts: { workerLogs: denied('kafkaconnect:ListConnectors') } },
]);
