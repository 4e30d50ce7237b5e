import { cases, denied } from '../case.ts';

const LINUX = { AgentVersion: '3.2.1705.0', PlatformType: 'Linux' };

export default cases('ssm-instance-agent-current', 'ssm:managed-instance', [
  { name: 'newest', verdict: 'pass', facts: { ...LINUX, isLatestVersion: true } },
  {
    name: 'old',
    verdict: 'fail',
    reason: /agent is 3\.2\.1705\.0, and/,
    facts: { ...LINUX, isLatestVersion: false },
  },
  {
    name: 'Windows, of which it means nothing',
    verdict: 'not-applicable',
    facts: { AgentVersion: '3.2.1705.0', PlatformType: 'Windows', isLatestVersion: false },
  },
  { name: 'not told', verdict: 'unknown', facts: { ...LINUX, isLatestVersion: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...LINUX, isLatestVersion: denied('ssm:DescribeInstanceInformation') },
  },
]);
