import { alarmGuide, callsOf } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'security-group-changes',
  of: 'changes to security groups and their rules',
  attack:
    'A rule for `0.0.0.0/0` on port 5432 is added “for ten minutes” on a Friday evening. The alarm asks on Friday evening; the scan for open ports asks on Monday.',
  pattern: callsOf('security-group-changes', 'ec2.amazonaws.com'),
  noise:
    'Auto Scaling, EKS and pipelines change groups all the time in busy accounts: there, AWS Config rules or this program on a schedule tell more with less noise.',
});
