import { judgeIsolation } from '../../effective/container-network.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'sagemaker-model-network-isolation',
  title: 'SageMaker models run without network access',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A model file can run code when it is loaded: with a network and credentials it takes along what it is asked.',
  fix: 'Make the model anew with network isolation, and point its endpoint at the new one.',
  items: ['own.isolation', 'own.defaults'],
  aka: { prowler: ['sagemaker_models_network_isolation_enabled'], securityHub: ['SageMaker.5'] },
  kind: 'sagemaker:model',
  facts: ['EnableNetworkIsolation'],
  judge({ facts: { EnableNetworkIsolation: isolated } }) {
    return judgeIsolation(isolated);
  },
});
