import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigatewayv2-api-authorization',
  title: 'HTTP and WebSocket APIs ask callers who they are',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  severityNote: 'A route without authorization answers anybody at once, where it is not meant to.',
  why: 'A route without authorization answers whoever finds its address, and what it reads or changes is theirs.',
  fix: 'Give each route a JWT, Lambda or IAM authorization; of a WebSocket API, the route $connect.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['apigatewayv2_api_authorizers_enabled'],
    cloudsploit: ['apigatewayV2Authorization'],
    securityHub: ['APIGateway.8'],
  },
  kind: 'apigatewayv2:api',
  facts: ['ProtocolType', 'routes'],
  settings: {
    /** Route keys that are meant for everybody, as `GET /health`. */
    openRoutes: [] as readonly string[],
  },
  judge({ facts: { ProtocolType, routes } }, { settings }) {
    // A WebSocket connection is authorized once, when it is made:
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html
    const asked = routes.filter(({ RouteKey }) =>
      ProtocolType === 'WEBSOCKET' ? RouteKey === '$connect' : !RouteKey.startsWith('OPTIONS '),
    );
    if (ProtocolType === 'WEBSOCKET' && asked.length === 0 && routes.length > 0)
      return fail(
        'There is no route $connect that could ask who connects; expected: one with authorization.',
      );
    const open = asked.filter(
      ({ RouteKey, AuthorizationType }) =>
        AuthorizationType === 'NONE' && !settings.openRoutes.includes(RouteKey),
    );
    if (open.length === 0) return pass(`All ${asked.length} routes that can ask do so.`);
    const some = open.slice(0, 5).map(({ RouteKey }) => RouteKey);
    const more = open.length > some.length ? ` and ${open.length - some.length} more` : '';
    return fail(`AuthorizationType is NONE for ${some.join(', ')}${more}; expected: JWT, CUSTOM or AWS_IAM.`);
  },
});
