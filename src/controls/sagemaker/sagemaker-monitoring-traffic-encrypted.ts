import { judgeTraffic } from '../../effective/container-network.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'sagemaker-monitoring-traffic-encrypted',
  title: 'Machines of one SageMaker monitoring job encrypt what they send each other',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'What a distributed job sends between its machines is what the model was asked, and can be read on the way.',
  fix: 'Make the job definition anew with encryption between containers, and point its schedule at the new one.',
  items: ['https.endpoints'],
  aka: { securityHub: ['SageMaker.9', 'SageMaker.10', 'SageMaker.13', 'SageMaker.15'] },
  kind: 'sagemaker:monitoring-job-definition',
  facts: ['network'],
  judge({ facts: { network } }) {
    return judgeTraffic(network.EnableInterContainerTrafficEncryption, network.instanceCount);
  },
});
