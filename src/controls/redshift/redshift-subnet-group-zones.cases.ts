import { cases, denied } from '../case.ts';

export default cases('redshift-subnet-group-zones', 'redshift:subnet-group', [
  { name: 'two zones', verdict: 'pass', facts: { availabilityZones: ['eu-west-1a', 'eu-west-1b'] } },
  {
    name: 'two subnets, one zone',
    verdict: 'fail',
    facts: { availabilityZones: ['eu-west-1a', 'eu-west-1a'] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { availabilityZones: denied('redshift:DescribeClusterSubnetGroups') },
  },
]);
