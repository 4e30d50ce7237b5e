import { cases, denied } from '../case.ts';

export default cases('transfer-server-logging', 'transfer:server', [
  { name: 'logged', verdict: 'pass', facts: { logs: true } },
  { name: 'not logged', verdict: 'fail', facts: { logs: false } },
  { name: 'denied', verdict: 'unknown', facts: { logs: denied('transfer:DescribeServer') } },
]);
