import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

const LINES = { one: 'line of its scripts', many: 'lines of its scripts' };

export default control({
  id: 'sagemaker-lifecycle-no-credentials',
  title: 'Lifecycle configurations of SageMaker notebooks hold no credentials',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'Whoever may describe the configuration reads the scripts, and so does every user of its notebooks.',
  fix: 'Let the script fetch the secret from Secrets Manager with the role of the notebook, and replace the credential.',
  items: ['secrets.repositories', 'secrets.role-delegation'],
  aka: { prowler: ['sagemaker_notebook_instance_no_secrets'] },
  kind: 'sagemaker:lifecycle-config',
  facts: ['scriptSecrets'],
  judge({ facts: { scriptSecrets: found } }) {
    return judgeCredentials(LINES, found);
  },
});
