import { cases, denied } from '../case.ts';

const network = (EnableNetworkIsolation: boolean) => ({
  network: { EnableNetworkIsolation, EnableInterContainerTrafficEncryption: false, instanceCount: 1 },
});

export default cases('sagemaker-monitoring-network-isolation', 'sagemaker:monitoring-job-definition', [
  { name: 'isolated', verdict: 'pass', facts: network(true) },
  { name: 'not', verdict: 'fail', facts: network(false) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { network: denied('sagemaker:DescribeModelBiasJobDefinition') },
  },
]);
