import { alarmGuide, callsOf } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'network-acl-changes',
  of: 'changes to network ACLs',
  attack:
    'A rule that kept the database subnets from the rest is replaced by one that allows all. No security group changed, so nobody who watches those sees it.',
  pattern: callsOf('network-acl-changes', 'ec2.amazonaws.com'),
  noise: 'Infrastructure pipelines ring it when they build networks.',
});
