import { cases, denied } from '../case.ts';

export default cases('ec2-instance-age', 'ec2:instance', [
  {
    name: 'young',
    verdict: 'pass',
    reason: /31 days ago/,
    facts: { launchTime: '2026-10-01T00:00:00.000Z', state: 'running' },
  },
  {
    name: 'of the last day',
    verdict: 'pass',
    reason: /180 days ago/,
    facts: { launchTime: '2026-05-05T00:00:00.000Z', state: 'running' },
  },
  {
    name: 'old',
    verdict: 'fail',
    reason: /181 days ago; expected: at most 180 days/,
    facts: { launchTime: '2026-05-04T00:00:00.000Z', state: 'running' },
  },
  {
    name: 'old and stopped',
    verdict: 'not-applicable',
    facts: { launchTime: '2024-05-04T00:00:00.000Z', state: 'stopped' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { launchTime: denied('ec2:DescribeInstances'), state: denied('ec2:DescribeInstances') },
  },
]);
