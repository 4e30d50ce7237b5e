import { judgeCredentials, VARIABLES } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'lambda-no-credentials-in-environment',
  title: 'Lambda environment variables hold no credentials',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'Whoever may list functions reads their variables, and so does every package, log line and crash report of the function.',
  fix: 'Let the function act with its role, or read the credential from Secrets Manager when it runs; and replace the credential, for it has been seen.',
  items: ['secrets.repositories', 'secrets.role-delegation'],
  aka: { prowler: ['awslambda_function_no_secrets_in_variables'] },
  kind: 'lambda:function',
  facts: ['environmentSecrets'],
  judge({ facts: { environmentSecrets: found } }) {
    return judgeCredentials(VARIABLES, found);
  },
});
