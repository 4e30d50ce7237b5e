import { alarmGuide, callsOf } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'vpc-changes',
  of: 'changes to VPCs and their peering',
  attack:
    'A peering connection to an unknown account is accepted. The network that was closed to the outside is now next door to somebody else’s.',
  pattern: callsOf('vpc-changes', 'ec2.amazonaws.com'),
  noise: 'Infrastructure pipelines ring it when they build networks.',
});
