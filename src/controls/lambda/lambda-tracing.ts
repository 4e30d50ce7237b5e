import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'lambda-tracing',
  title: 'Lambda functions are traced by X-Ray',
  risk: { impact: 'order', exposure: 'inside', ease: 'direct' },
  why: 'Without traces it takes long to find where in a chain of services a call went wrong, or was tampered with.',
  fix: 'Set the tracing mode of the function to Active.',
  items: ['monitor.central'],
  aka: { cloudsploit: ['lambdaTracingEnabled'], securityHub: ['Lambda.7'] },
  kind: 'lambda:function',
  facts: ['tracingMode'],
  judge({ facts: { tracingMode: mode } }) {
    return mode === 'Active'
      ? pass('The tracing mode is Active.')
      : fail(`The tracing mode is ${mode}; expected: Active.`);
  },
});
