import { cases, denied } from '../case.ts';

export default cases('lambda-reserved-concurrency', 'lambda:function', [
  { name: 'limited', verdict: 'pass', facts: { ReservedConcurrentExecutions: 20 } },
  { name: 'shut off', verdict: 'pass', facts: { ReservedConcurrentExecutions: 0 } },
  { name: 'unlimited', verdict: 'fail', facts: { ReservedConcurrentExecutions: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ReservedConcurrentExecutions: denied('lambda:GetFunctionConcurrency') },
  },
]);
