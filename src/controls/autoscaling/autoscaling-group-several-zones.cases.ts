import { cases, denied } from '../case.ts';

export default cases('autoscaling-group-several-zones', 'autoscaling:group', [
  { name: 'two', verdict: 'pass', facts: { AvailabilityZones: ['eu-west-1a', 'eu-west-1b'] } },
  { name: 'one', verdict: 'fail', reason: /eu-west-1a only/, facts: { AvailabilityZones: ['eu-west-1a'] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AvailabilityZones: denied('autoscaling:DescribeAutoScalingGroups') },
  },
]);
