import { control, to } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigatewayv2-stage-execution-logging',
  title: 'Stages of WebSocket APIs log errors',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without logs nobody sees the failing messages by which an attacker feels his way through an API.',
  fix: 'Set the log level of the stage to ERROR or INFO.',
  items: ['monitor.central'],
  aka: { securityHub: ['APIGateway.1'] },
  kind: 'apigatewayv2:stage',
  facts: ['ApiId', 'loggingLevel'],
  relations: { api: to('apigatewayv2:api', 'ApiId', ['ProtocolType']) },
  judge({ facts: { loggingLevel: level } }, { related: { api } }) {
    const [it] = api;
    if (it?.found === true && it.to.facts.ProtocolType === 'HTTP')
      return notApplicable('HTTP APIs have access logs only.');
    if (level === 'OFF') return fail('LoggingLevel is OFF; expected: ERROR or INFO.');
    return pass(`LoggingLevel is ${level}.`);
  },
});
