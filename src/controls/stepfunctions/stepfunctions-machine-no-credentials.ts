import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

const VALUES = { one: 'value in its definition', many: 'values in its definition' };

export default control({
  id: 'stepfunctions-machine-no-credentials',
  title: 'Definitions of Step Functions state machines hold no credentials',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'Whoever may describe the machine reads its definition, and every execution carries the value on into histories.',
  fix: 'Let the step that needs the secret fetch it, or use an EventBridge connection; and replace the credential.',
  items: ['secrets.repositories', 'secrets.role-delegation'],
  aka: { prowler: ['stepfunctions_statemachine_no_secrets_in_definition'] },
  kind: 'stepfunctions:state-machine',
  facts: ['definitionSecrets'],
  judge({ facts: { definitionSecrets: found } }) {
    return judgeCredentials(VALUES, found);
  },
});
