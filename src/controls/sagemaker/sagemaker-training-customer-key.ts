import { hasLocalStorage } from '../../effective/local-storage.ts';
import type { TrainingResources } from '../../model/kinds/sagemaker.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'sagemaker-training-customer-key',
  title: 'Disks and output of SageMaker training jobs are encrypted with keys of yours',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A key of yours says who may open training data and models, logs each use, and can be taken away.',
  fix: 'Start training jobs with a customer managed key for their volumes and one for their output.',
  items: ['encrypt.elsewhere', 'encrypt.key-management'],
  aka: { prowler: ['sagemaker_training_jobs_volume_and_output_encryption_enabled'] },
  kind: 'sagemaker:training-job',
  facts: ['ResourceConfig', 'outputKmsKeyId'],
  judge({ facts: { ResourceConfig: resources, outputKmsKeyId: output } }) {
    const without = [
      ...(needsVolumeKey(resources) ? ['its volumes'] : []),
      ...(output === null ? ['its output'] : []),
    ];
    if (without.length > 0)
      return fail(`There is no KMS key of yours for ${without.join(' and ')}; expected: keys for both.`);
    return pass(`The output is encrypted with ${output}, and its volumes are in order.`);
  },
});

/** A key can be had for volumes only, not for disks that belong to the machine or that AWS looks after. */
function needsVolumeKey(resources: TrainingResources | null): boolean {
  if (resources === null || resources.VolumeKmsKeyId !== null) return false;
  return !resources.instanceTypes.every(hasLocalStorage);
}
