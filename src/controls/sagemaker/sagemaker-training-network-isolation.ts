import { judgeIsolation } from '../../effective/container-network.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'sagemaker-training-network-isolation',
  title: 'SageMaker training jobs run without network access',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Code that a training job loads can send the training data away, and the job’s credentials with it.',
  fix: 'Start training jobs with network isolation.',
  items: ['own.isolation', 'own.defaults'],
  aka: { prowler: ['sagemaker_training_jobs_network_isolation_enabled'] },
  kind: 'sagemaker:training-job',
  facts: ['EnableNetworkIsolation'],
  judge({ facts: { EnableNetworkIsolation: isolated } }) {
    return judgeIsolation(isolated);
  },
});
