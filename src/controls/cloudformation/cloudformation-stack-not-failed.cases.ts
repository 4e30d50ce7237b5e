import { cases, denied } from '../case.ts';

export default cases('cloudformation-stack-not-failed', 'cloudformation:stack', [
  { name: 'complete', verdict: 'pass', facts: { status: 'UPDATE_COMPLETE' } },
  { name: 'rolled back', verdict: 'pass', facts: { status: 'UPDATE_ROLLBACK_COMPLETE' } },
  { name: 'stuck', verdict: 'fail', facts: { status: 'UPDATE_ROLLBACK_FAILED' } },
  { name: 'not gone', verdict: 'fail', facts: { status: 'DELETE_FAILED' } },
  { name: 'denied', verdict: 'unknown', facts: { status: denied('cloudformation:DescribeStacks') } },
]);
