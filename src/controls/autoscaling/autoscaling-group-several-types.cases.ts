import { cases, denied } from '../case.ts';

const AvailabilityZones = ['eu-west-1a', 'eu-west-1b'];

export default cases('autoscaling-group-several-types', 'autoscaling:group', [
  { name: 'two', verdict: 'pass', facts: { instanceTypes: ['m7i.large', 'm6i.large'], AvailabilityZones } },
  { name: 'whatever fits', verdict: 'pass', facts: { instanceTypes: null, AvailabilityZones } },
  { name: 'that of the template', verdict: 'fail', facts: { instanceTypes: [], AvailabilityZones } },
  {
    name: 'two in one zone',
    verdict: 'fail',
    reason: /in its only zone/,
    facts: { instanceTypes: ['m7i.large', 'm6i.large'], AvailabilityZones: ['eu-west-1a'] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { instanceTypes: denied('autoscaling:DescribeAutoScalingGroups'), AvailabilityZones },
  },
]);
