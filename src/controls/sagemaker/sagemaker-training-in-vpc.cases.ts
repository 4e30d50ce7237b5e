import { cases, denied } from '../case.ts';

export default cases('sagemaker-training-in-vpc', 'sagemaker:training-job', [
  { name: 'in subnets', verdict: 'pass', facts: { subnetIds: ['subnet-1'], EnableNetworkIsolation: false } },
  { name: 'in none', verdict: 'fail', facts: { subnetIds: [], EnableNetworkIsolation: false } },
  {
    name: 'without a network',
    verdict: 'not-applicable',
    facts: { subnetIds: [], EnableNetworkIsolation: true },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      subnetIds: denied('sagemaker:DescribeTrainingJob'),
      EnableNetworkIsolation: denied('sagemaker:DescribeTrainingJob'),
    },
  },
]);
