import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'apigateway-stage-no-credentials-in-variables',
  title: 'Stage variables of REST APIs hold no credentials',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'Everyone who may look at the API reads its stage variables, and they show up in logs and exports.',
  fix: 'Move the value to Secrets Manager, let the program behind the API fetch it, and replace it.',
  items: ['secrets.repositories'],
  aka: { prowler: ['apigateway_restapi_no_secrets_in_stage_variables'] },
  kind: 'apigateway:stage',
  facts: ['variableSecrets'],
  judge({ facts: { variableSecrets } }) {
    return judgeCredentials({ one: 'stage variable', many: 'stage variables' }, variableSecrets);
  },
});
