import { cases, denied } from '../case.ts';

const on = (...instanceTypes: readonly string[]) => [
  { VariantName: 'all', InitialInstanceCount: 2, instanceTypes },
];

export default cases('sagemaker-endpoint-config-customer-key', 'sagemaker:endpoint-config', [
  { name: 'a key', verdict: 'pass', facts: { KmsKeyId: 'key-1', ProductionVariants: on('ml.m5.large') } },
  { name: 'none', verdict: 'fail', facts: { KmsKeyId: null, ProductionVariants: on('ml.m5.large') } },
  {
    name: 'disks of their own',
    verdict: 'not-applicable',
    reason: /hardware/,
    facts: { KmsKeyId: null, ProductionVariants: on('ml.g5.xlarge', 'ml.m5d.large') },
  },
  {
    name: 'some of them',
    verdict: 'fail',
    facts: { KmsKeyId: null, ProductionVariants: on('ml.g5.xlarge', 'ml.m5.large') },
  },
  {
    name: 'serverless',
    verdict: 'not-applicable',
    facts: {
      KmsKeyId: null,
      ProductionVariants: [{ VariantName: 'all', InitialInstanceCount: null, instanceTypes: [] }],
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      KmsKeyId: denied('sagemaker:DescribeEndpointConfig'),
      ProductionVariants: denied('sagemaker:DescribeEndpointConfig'),
    },
  },
]);
