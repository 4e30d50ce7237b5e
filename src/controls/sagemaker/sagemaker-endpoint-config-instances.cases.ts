import { cases, denied } from '../case.ts';

const variant = (VariantName: string, InitialInstanceCount: number | null) => ({
  VariantName,
  InitialInstanceCount,
  instanceTypes: InitialInstanceCount === null ? [] : ['ml.m5.large'],
});

export default cases('sagemaker-endpoint-config-instances', 'sagemaker:endpoint-config', [
  { name: 'two', verdict: 'pass', facts: { ProductionVariants: [variant('all', 2)] } },
  { name: 'one', verdict: 'fail', reason: /all has 1; /, facts: { ProductionVariants: [variant('all', 1)] } },
  {
    name: 'one of two variants has one',
    verdict: 'fail',
    facts: { ProductionVariants: [variant('a', 3), variant('b', 1)] },
  },
  { name: 'serverless', verdict: 'not-applicable', facts: { ProductionVariants: [variant('all', null)] } },
  {
    name: 'serverless beside two',
    verdict: 'pass',
    facts: { ProductionVariants: [variant('a', null), variant('b', 2)] },
  },
  {
    name: 'three are asked for',
    verdict: 'fail',
    facts: { ProductionVariants: [variant('all', 2)] },
    settings: { instances: 3 },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ProductionVariants: denied('sagemaker:DescribeEndpointConfig') },
  },
]);
