import { cases, denied } from '../case.ts';

export default cases('transfer-connector-logging', 'transfer:connector', [
  { name: 'a role', verdict: 'pass', facts: { LoggingRole: 'arn:aws:iam::111122223333:role/logs' } },
  { name: 'none', verdict: 'fail', facts: { LoggingRole: null } },
  { name: 'denied', verdict: 'unknown', facts: { LoggingRole: denied('transfer:DescribeConnector') } },
]);
