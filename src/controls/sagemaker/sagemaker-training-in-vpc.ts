import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-training-in-vpc',
  title: 'SageMaker training jobs run in a VPC of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Outside of your VPC no security group, endpoint policy or flow log holds for what the job does with the data.',
  fix: 'Start training jobs with private subnets and security groups of yours, or with network isolation.',
  items: ['own.isolation'],
  aka: { prowler: ['sagemaker_training_jobs_vpc_settings_configured'] },
  kind: 'sagemaker:training-job',
  facts: ['subnetIds', 'EnableNetworkIsolation'],
  judge({ facts: { subnetIds, EnableNetworkIsolation: isolated } }) {
    if (subnetIds.length > 0) return pass(`The job ran in ${subnetIds.join(', ')}.`);
    if (isolated) return notApplicable('The job was isolated: its containers had no network at all.');
    return fail("The job ran in SageMaker's own network; expected: subnets of yours.");
  },
});
