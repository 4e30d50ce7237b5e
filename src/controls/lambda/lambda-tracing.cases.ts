import { cases, denied } from '../case.ts';

export default cases('lambda-tracing', 'lambda:function', [
  { name: 'active', verdict: 'pass', facts: { tracingMode: 'Active' } },
  { name: 'passed through', verdict: 'fail', facts: { tracingMode: 'PassThrough' } },
  { name: 'denied', verdict: 'unknown', facts: { tracingMode: denied('lambda:ListFunctions') } },
]);
