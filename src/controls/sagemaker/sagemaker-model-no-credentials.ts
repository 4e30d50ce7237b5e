import { judgeCredentials, VARIABLES } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'sagemaker-model-no-credentials',
  title: 'Environment variables of SageMaker models hold no credentials',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'Whoever may describe models reads their variables, and so does every program in the containers.',
  fix: 'Give the model’s role the rights that it needs or one secret to read, and replace the credential.',
  items: ['secrets.repositories', 'secrets.role-delegation'],
  aka: {},
  kind: 'sagemaker:model',
  facts: ['environmentSecrets'],
  judge({ facts: { environmentSecrets: found } }) {
    return judgeCredentials(VARIABLES, found);
  },
});
