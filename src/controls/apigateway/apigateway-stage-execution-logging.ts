import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigateway-stage-execution-logging',
  title: 'Stages of REST APIs log errors',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without logs nobody sees the failing calls by which an attacker feels his way through an API.',
  fix: 'Set the log level of the stage to ERROR or INFO for all methods.',
  items: ['monitor.central'],
  aka: {
    prowler: ['apigateway_restapi_logging_enabled'],
    cloudsploit: ['apigatewayCloudwatchLogs'],
    securityHub: ['APIGateway.1'],
  },
  kind: 'apigateway:stage',
  facts: ['MethodSettings'],
  judge({ facts: { MethodSettings: settings } }) {
    const all = settings.find(({ method }) => method === '*/*');
    const level = all?.LoggingLevel ?? 'OFF';
    if (level === 'OFF') return fail('LoggingLevel is OFF for the stage; expected: ERROR or INFO.');
    const off = settings.filter(({ method, LoggingLevel }) => method !== '*/*' && LoggingLevel === 'OFF');
    if (off.length === 0) return pass(`LoggingLevel is ${level} for all methods.`);
    const names = off.map(({ method }) => method).join(', ');
    return fail(
      `LoggingLevel is ${level} for the stage, but OFF for ${names}; expected: ERROR or INFO for all.`,
    );
  },
});
