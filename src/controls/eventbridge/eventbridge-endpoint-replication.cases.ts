import { cases, denied } from '../case.ts';

export default cases('eventbridge-endpoint-replication', 'eventbridge:endpoint', [
  { name: 'on', verdict: 'pass', facts: { ReplicationState: 'ENABLED' } },
  { name: 'off', verdict: 'fail', facts: { ReplicationState: 'DISABLED' } },
  { name: 'denied', verdict: 'unknown', facts: { ReplicationState: denied('events:ListEndpoints') } },
]);
