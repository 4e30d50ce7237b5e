import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

const WORDS = { one: 'parameter or output', many: 'parameters and outputs' };

export default control({
  id: 'cloudformation-no-credentials-in-parameters',
  title: 'CloudFormation stacks show no credentials in parameters or outputs',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'Whoever may describe a stack reads its parameters and outputs, a right that many have who should see no secret.',
  fix: 'Refer to the secret by a dynamic reference to Secrets Manager, or at least set NoEcho on the parameter, and remove the output; then replace the credential.',
  items: ['secrets.repositories'],
  aka: { prowler: ['cloudformation_stack_outputs_find_secrets'], cloudsploit: ['plainTextParameters'] },
  kind: 'cloudformation:stack',
  facts: ['parameterSecrets', 'outputSecrets'],
  judge({ facts: { parameterSecrets, outputSecrets } }) {
    const found = [
      ...parameterSecrets.map((it) => ({ ...it, name: `parameter ${it.name}` })),
      ...outputSecrets.map((it) => ({ ...it, name: `output ${it.name}` })),
    ];
    return judgeCredentials(WORDS, found);
  },
});
