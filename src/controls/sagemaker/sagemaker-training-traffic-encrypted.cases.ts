import { cases, denied } from '../case.ts';

const machines = (instanceCount: number) => ({
  instanceCount,
  instanceTypes: ['ml.m5.large'],
  VolumeKmsKeyId: null,
});

export default cases('sagemaker-training-traffic-encrypted', 'sagemaker:training-job', [
  {
    name: 'encrypted',
    verdict: 'pass',
    facts: { EnableInterContainerTrafficEncryption: true, ResourceConfig: machines(4) },
  },
  {
    name: 'not',
    verdict: 'fail',
    reason: /with 4 machines/,
    facts: { EnableInterContainerTrafficEncryption: false, ResourceConfig: machines(4) },
  },
  {
    name: 'one machine',
    verdict: 'not-applicable',
    facts: { EnableInterContainerTrafficEncryption: false, ResourceConfig: machines(1) },
  },
  {
    name: 'serverless',
    verdict: 'not-applicable',
    facts: { EnableInterContainerTrafficEncryption: false, ResourceConfig: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      EnableInterContainerTrafficEncryption: denied('sagemaker:DescribeTrainingJob'),
      ResourceConfig: denied('sagemaker:DescribeTrainingJob'),
    },
  },
]);
