import { alarmGuide, callsOf } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'route-table-changes',
  of: 'changes to route tables',
  attack:
    'The default route of a subnet is turned from the firewall to a machine that listens. Everything still works, only a little slower.',
  pattern: callsOf('route-table-changes', 'ec2.amazonaws.com'),
  noise: 'Infrastructure pipelines, and appliances that move routes when they fail over, ring it.',
});
