import { cases, denied } from '../case.ts';

const http = (...routes: (readonly [string, string])[]) => ({
  ProtocolType: 'HTTP' as const,
  routes: routes.map(([RouteKey, AuthorizationType]) => ({ RouteKey, AuthorizationType })),
});
const socket = (...routes: (readonly [string, string])[]) => ({
  ...http(...routes),
  ProtocolType: 'WEBSOCKET' as const,
});

export default cases('apigatewayv2-api-authorization', 'apigatewayv2:api', [
  { name: 'all ask', verdict: 'pass', facts: http(['GET /a', 'JWT'], ['POST /b', 'AWS_IAM']) },
  {
    name: 'one does not',
    verdict: 'fail',
    reason: /NONE for GET \/a;/,
    facts: http(['GET /a', 'NONE'], ['POST /b', 'JWT']),
  },
  {
    name: 'OPTIONS is for browsers',
    verdict: 'pass',
    facts: http(['OPTIONS /a', 'NONE'], ['GET /a', 'JWT']),
  },
  {
    name: 'a route that is meant for everybody',
    verdict: 'pass',
    facts: http(['GET /health', 'NONE']),
    settings: { openRoutes: ['GET /health'] },
  },
  {
    name: 'a WebSocket asks at the start, and only then',
    verdict: 'pass',
    facts: socket(['$connect', 'CUSTOM'], ['$default', 'NONE']),
  },
  { name: 'a WebSocket that does not', verdict: 'fail', facts: socket(['$connect', 'NONE']) },
  {
    name: 'a WebSocket that cannot',
    verdict: 'fail',
    reason: /no route \$connect/,
    facts: socket(['$default', 'NONE']),
  },
  { name: 'nothing there', verdict: 'pass', facts: http() },
  { name: 'denied', verdict: 'unknown', facts: { ProtocolType: 'HTTP', routes: denied('apigateway:GET') } },
]);
