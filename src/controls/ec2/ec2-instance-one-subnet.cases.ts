import { cases, denied } from '../case.ts';
import { networkInterface } from './fixtures/network.ts';

export default cases('ec2-instance-one-subnet', 'ec2:instance', [
  { name: 'one interface', verdict: 'pass', facts: { NetworkInterfaces: [networkInterface()] } },
  {
    name: 'a node of Kubernetes',
    verdict: 'pass',
    facts: {
      NetworkInterfaces: [
        networkInterface(),
        networkInterface({ id: 'eni-2' }),
        networkInterface({ id: 'eni-3' }),
      ],
    },
  },
  {
    name: 'a leg in each of two networks',
    verdict: 'fail',
    reason: /in subnet-1, subnet-2; expected: in one subnet/,
    facts: {
      NetworkInterfaces: [networkInterface(), networkInterface({ id: 'eni-2', SubnetId: 'subnet-2' })],
    },
  },
  { name: 'denied', verdict: 'unknown', facts: { NetworkInterfaces: denied('ec2:DescribeInstances') } },
]);
