import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigatewayv2-stage-access-logging',
  title: 'Stages of HTTP and WebSocket APIs log access',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without access logs nobody can say who called what, neither after a leak nor during an attack.',
  fix: 'Set a log group and a format for the access logs of the stage.',
  items: ['monitor.central'],
  aka: {
    prowler: ['apigatewayv2_api_access_logging_enabled'],
    cloudsploit: ['apigatewayV2AccessLogging'],
    securityHub: ['APIGateway.9'],
  },
  kind: 'apigatewayv2:stage',
  facts: ['accessLogDestination'],
  judge({ facts: { accessLogDestination: target } }) {
    if (target === null) return fail('Access is not logged; expected: a destination for access logs.');
    return pass(`Access is logged to ${target}.`);
  },
});
