import { cases, denied } from '../case.ts';

export default cases('autoscaling-group-processes-running', 'autoscaling:group', [
  { name: 'all run', verdict: 'pass', facts: { suspendedProcesses: [] } },
  {
    name: 'two are suspended',
    verdict: 'fail',
    reason: /Launch, ReplaceUnhealthy are suspended/,
    facts: { suspendedProcesses: ['Launch', 'ReplaceUnhealthy'] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { suspendedProcesses: denied('autoscaling:DescribeAutoScalingGroups') },
  },
]);
