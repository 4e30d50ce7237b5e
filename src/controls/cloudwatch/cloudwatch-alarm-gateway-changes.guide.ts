import { alarmGuide, callsOf } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'network-gateway-changes',
  of: 'changes to internet and customer gateways',
  attack:
    'A VPC that was closed on purpose gets an internet gateway, by mistake or as the door through which data is to leave.',
  pattern: callsOf('network-gateway-changes', 'ec2.amazonaws.com'),
  noise: 'Infrastructure pipelines ring it when they build networks.',
});
