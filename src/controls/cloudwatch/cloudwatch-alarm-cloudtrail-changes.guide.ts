import { alarmGuide, callsOf } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'cloudtrail-changes',
  of: 'changes to trails, and of their being stopped',
  attack:
    'The first thing that an intruder with enough rights does is to stop the trail, so that nothing after it is on record. That one call is the last chance to hear of them.',
  pattern: callsOf('cloudtrail-changes', 'cloudtrail.amazonaws.com'),
  noise: 'It should never ring but for planned work.',
});
