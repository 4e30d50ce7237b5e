import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigateway-stage-tracing',
  title: 'Stages of REST APIs are traced by X-Ray',
  risk: { impact: 'order', exposure: 'inside', ease: 'direct' },
  why: 'Without traces it takes long to find where in a chain of services a call went wrong, or was tampered with.',
  fix: 'Turn on active tracing for the stage.',
  items: ['monitor.central'],
  aka: {
    prowler: ['apigateway_restapi_tracing_enabled'],
    cloudsploit: ['apigatewayTracingEnabled'],
    securityHub: ['APIGateway.3'],
  },
  kind: 'apigateway:stage',
  facts: ['TracingEnabled'],
  judge({ facts: { TracingEnabled: on } }) {
    return on ? pass('TracingEnabled is true.') : fail('TracingEnabled is false; expected: true.');
  },
});
