import { cases, denied } from '../case.ts';

export default cases('cloudformation-drift', 'cloudformation:stack', [
  { name: 'in sync', verdict: 'pass', facts: { driftStatus: 'IN_SYNC' } },
  { name: 'drifted', verdict: 'fail', facts: { driftStatus: 'DRIFTED' } },
  { name: 'not checked', verdict: 'not-applicable', facts: { driftStatus: 'NOT_CHECKED' } },
  { name: 'denied', verdict: 'unknown', facts: { driftStatus: denied('cloudformation:DescribeStacks') } },
]);
