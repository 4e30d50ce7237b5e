import { cases, denied } from '../case.ts';

export default cases('ec2-instance-not-long-stopped', 'ec2:instance', [
  { name: 'running', verdict: 'not-applicable', facts: { state: 'running', stoppedSince: null } },
  {
    name: 'stopped lately',
    verdict: 'pass',
    facts: { state: 'stopped', stoppedSince: '2026-10-20T10:00:00.000Z' },
  },
  {
    name: 'stopped long ago',
    verdict: 'fail',
    reason: /stopped 92 days ago; expected: at most 30 days/,
    facts: { state: 'stopped', stoppedSince: '2026-08-01T00:00:00.000Z' },
  },
  {
    name: 'nobody knows since when',
    verdict: 'unknown',
    reason: /since when/,
    facts: { state: 'stopped', stoppedSince: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { state: denied('ec2:DescribeInstances'), stoppedSince: denied('ec2:DescribeInstances') },
  },
]);
