import { judgeIsolation } from '../../effective/container-network.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'sagemaker-monitoring-network-isolation',
  title: 'Monitoring jobs of SageMaker models run without network access',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'The job sees all that the model is asked and answers: code in its container could send that away.',
  fix: 'Make the job definition anew with network isolation, and point its schedule at the new one.',
  items: ['own.isolation', 'own.defaults'],
  aka: { securityHub: ['SageMaker.11', 'SageMaker.12'] },
  kind: 'sagemaker:monitoring-job-definition',
  facts: ['network'],
  judge({ facts: { network } }) {
    return judgeIsolation(network.EnableNetworkIsolation);
  },
});
