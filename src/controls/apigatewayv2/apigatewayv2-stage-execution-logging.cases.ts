import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const api = (ProtocolType: 'HTTP' | 'WEBSOCKET'): Neighbour => ({
  kind: 'apigatewayv2:api',
  id: 'a1',
  facts: { ProtocolType },
});

export default cases('apigatewayv2-stage-execution-logging', 'apigatewayv2:stage', [
  {
    name: 'errors',
    verdict: 'pass',
    facts: { ApiId: 'a1', loggingLevel: 'ERROR' },
    others: [api('WEBSOCKET')],
  },
  { name: 'off', verdict: 'fail', facts: { ApiId: 'a1', loggingLevel: 'OFF' }, others: [api('WEBSOCKET')] },
  {
    name: 'an HTTP API has none',
    verdict: 'not-applicable',
    facts: { ApiId: 'a1', loggingLevel: 'OFF' },
    others: [api('HTTP')],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ApiId: 'a1', loggingLevel: denied('apigateway:GET') },
    others: [api('WEBSOCKET')],
  },
]);
