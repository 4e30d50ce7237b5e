import { cases, denied } from '../case.ts';

export default cases('apigateway-stage-tracing', 'apigateway:stage', [
  { name: 'on', verdict: 'pass', facts: { TracingEnabled: true } },
  { name: 'off', verdict: 'fail', facts: { TracingEnabled: false } },
  { name: 'denied', verdict: 'unknown', facts: { TracingEnabled: denied('apigateway:GET') } },
]);
