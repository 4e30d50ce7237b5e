import { cases, denied } from '../case.ts';

export default cases('sagemaker-model-network-isolation', 'sagemaker:model', [
  { name: 'isolated', verdict: 'pass', facts: { EnableNetworkIsolation: true } },
  { name: 'not', verdict: 'fail', facts: { EnableNetworkIsolation: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EnableNetworkIsolation: denied('sagemaker:DescribeModel') },
  },
]);
