import { cases, denied } from '../case.ts';

export default cases('dax-cluster-multi-az', 'dax:cluster', [
  {
    name: 'three zones',
    verdict: 'pass',
    facts: { availabilityZones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'] },
  },
  {
    name: 'one zone, two nodes',
    verdict: 'fail',
    facts: { availabilityZones: ['eu-west-1a', 'eu-west-1a'] },
  },
  { name: 'denied', verdict: 'unknown', facts: { availabilityZones: denied('dax:DescribeClusters') } },
]);
