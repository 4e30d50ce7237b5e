import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-model-in-vpc',
  title: 'SageMaker models run in a VPC of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Outside of your VPC no security group, endpoint policy or flow log holds for what the model’s containers do.',
  fix: 'Make the model anew with private subnets and security groups of yours, or with network isolation.',
  items: ['own.isolation'],
  aka: { prowler: ['sagemaker_models_vpc_settings_configured'] },
  kind: 'sagemaker:model',
  facts: ['subnetIds', 'EnableNetworkIsolation'],
  judge({ facts: { subnetIds, EnableNetworkIsolation: isolated } }) {
    if (subnetIds.length > 0) return pass(`The model runs in ${subnetIds.join(', ')}.`);
    if (isolated) return notApplicable('The model is isolated: its containers have no network at all.');
    return fail("The model runs in SageMaker's own network; expected: subnets of yours.");
  },
});
