import { cases, denied } from '../case.ts';

const network = (EnableInterContainerTrafficEncryption: boolean, instanceCount: number) => ({
  network: { EnableNetworkIsolation: true, EnableInterContainerTrafficEncryption, instanceCount },
});

export default cases('sagemaker-monitoring-traffic-encrypted', 'sagemaker:monitoring-job-definition', [
  { name: 'encrypted', verdict: 'pass', facts: network(true, 2) },
  { name: 'not', verdict: 'fail', reason: /with 2 machines/, facts: network(false, 2) },
  { name: 'one machine', verdict: 'not-applicable', facts: network(false, 1) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { network: denied('sagemaker:DescribeDataQualityJobDefinition') },
  },
]);
