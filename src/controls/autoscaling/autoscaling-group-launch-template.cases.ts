import { cases, denied } from '../case.ts';

export default cases('autoscaling-group-launch-template', 'autoscaling:group', [
  { name: 'a template', verdict: 'pass', facts: { LaunchConfigurationName: null } },
  {
    name: 'a configuration',
    verdict: 'fail',
    reason: /web-2018/,
    facts: { LaunchConfigurationName: 'web-2018' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { LaunchConfigurationName: denied('autoscaling:DescribeAutoScalingGroups') },
  },
]);
