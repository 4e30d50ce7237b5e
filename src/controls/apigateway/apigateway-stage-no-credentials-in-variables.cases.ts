import { cases, denied } from '../case.ts';

export default cases('apigateway-stage-no-credentials-in-variables', 'apigateway:stage', [
  { name: 'nothing found', verdict: 'pass', facts: { variableSecrets: [] } },
  {
    name: 'a password',
    verdict: 'fail',
    reason: /api_password/,
    facts: { variableSecrets: [{ name: 'api_password', kind: 'named-secret' }] },
  },
  { name: 'denied', verdict: 'unknown', facts: { variableSecrets: denied('apigateway:GET') } },
]);
