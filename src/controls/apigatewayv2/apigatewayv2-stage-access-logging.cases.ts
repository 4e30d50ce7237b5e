import { cases, denied } from '../case.ts';

export default cases('apigatewayv2-stage-access-logging', 'apigatewayv2:stage', [
  {
    name: 'logged',
    verdict: 'pass',
    facts: { accessLogDestination: 'arn:aws:logs:eu-west-1:111122223333:log-group:api' },
  },
  { name: 'not logged', verdict: 'fail', facts: { accessLogDestination: null } },
  { name: 'denied', verdict: 'unknown', facts: { accessLogDestination: denied('apigateway:GET') } },
]);
