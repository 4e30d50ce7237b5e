import { cases, denied } from '../case.ts';

const machines = (VolumeKmsKeyId: string | null, ...instanceTypes: readonly string[]) => ({
  instanceCount: 1,
  instanceTypes,
  VolumeKmsKeyId,
});

export default cases('sagemaker-training-customer-key', 'sagemaker:training-job', [
  {
    name: 'both',
    verdict: 'pass',
    facts: { ResourceConfig: machines('key-1', 'ml.m5.large'), outputKmsKeyId: 'key-1' },
  },
  {
    name: 'no volume key',
    verdict: 'fail',
    reason: /for its volumes; /,
    facts: { ResourceConfig: machines(null, 'ml.m5.large'), outputKmsKeyId: 'key-1' },
  },
  {
    name: 'no output key',
    verdict: 'fail',
    reason: /for its output; /,
    facts: { ResourceConfig: machines('key-1', 'ml.m5.large'), outputKmsKeyId: null },
  },
  {
    name: 'disks that take no key',
    verdict: 'pass',
    facts: { ResourceConfig: machines(null, 'ml.g5.xlarge'), outputKmsKeyId: 'key-1' },
  },
  { name: 'serverless', verdict: 'pass', facts: { ResourceConfig: null, outputKmsKeyId: 'key-1' } },
  {
    name: 'neither',
    verdict: 'fail',
    reason: /its volumes and its output/,
    facts: { ResourceConfig: machines(null, 'ml.m5.large'), outputKmsKeyId: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      ResourceConfig: denied('sagemaker:DescribeTrainingJob'),
      outputKmsKeyId: denied('sagemaker:DescribeTrainingJob'),
    },
  },
]);
