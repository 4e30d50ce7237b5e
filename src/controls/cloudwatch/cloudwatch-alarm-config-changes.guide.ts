import { alarmGuide, callsOf } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'config-changes',
  of: 'changes to the recorder and the delivery channel of AWS Config',
  attack:
    'Somebody stops the recorder, opens a security group, copies a database, closes the group and starts the recorder again. The history shows a gap, if anybody looks for one.',
  pattern: callsOf('config-changes', 'config.amazonaws.com'),
  noise: 'It should never ring but for planned work.',
});
