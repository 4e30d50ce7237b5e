import { judgeTraffic } from '../../effective/container-network.ts';
import { control } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-training-traffic-encrypted',
  title: 'Machines of one SageMaker training job encrypt what they send each other',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'What distributed training sends between machines is made from the training data, and can be read on the way.',
  fix: 'Start distributed training jobs with encryption between containers.',
  items: ['https.endpoints'],
  aka: { prowler: ['sagemaker_training_jobs_intercontainer_encryption_enabled'] },
  kind: 'sagemaker:training-job',
  facts: ['EnableInterContainerTrafficEncryption', 'ResourceConfig'],
  judge({ facts: { EnableInterContainerTrafficEncryption: encrypted, ResourceConfig: resources } }) {
    if (resources === null) return notApplicable('The job was serverless: its machines are AWS’s.');
    return judgeTraffic(encrypted, resources.instanceCount);
  },
});
