import { cases, denied } from '../case.ts';

export default cases('ec2-serial-console-off', 'aws:region', [
  { name: 'off', verdict: 'pass', facts: { serialConsoleAccess: false } },
  { name: 'on', verdict: 'fail', facts: { serialConsoleAccess: true } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { serialConsoleAccess: denied('ec2:GetSerialConsoleAccessStatus') },
  },
]);
