import { cases, denied } from '../case.ts';

export default cases('sagemaker-training-network-isolation', 'sagemaker:training-job', [
  { name: 'isolated', verdict: 'pass', facts: { EnableNetworkIsolation: true } },
  { name: 'not', verdict: 'fail', facts: { EnableNetworkIsolation: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EnableNetworkIsolation: denied('sagemaker:DescribeTrainingJob') },
  },
]);
