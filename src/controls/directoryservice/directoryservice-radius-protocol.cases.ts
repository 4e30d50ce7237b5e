import { cases, denied } from '../case.ts';

export default cases('directoryservice-radius-protocol', 'directoryservice:directory', [
  { name: 'the newest', verdict: 'pass', facts: { radius: { protocol: 'MS-CHAPv2', status: 'Completed' } } },
  {
    name: 'clear text',
    verdict: 'fail',
    reason: /is PAP/,
    facts: { radius: { protocol: 'PAP', status: 'Completed' } },
  },
  {
    name: 'the one before',
    verdict: 'fail',
    facts: { radius: { protocol: 'MS-CHAPv1', status: 'Completed' } },
  },
  { name: 'no server', verdict: 'not-applicable', facts: { radius: null } },
  { name: 'denied', verdict: 'unknown', facts: { radius: denied('ds:DescribeDirectories') } },
]);
