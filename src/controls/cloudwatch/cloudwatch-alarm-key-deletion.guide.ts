import { alarmGuide, callsOf } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'kms-key-disabling',
  of: 'the disabling or planned deletion of KMS keys',
  attack:
    'A key is scheduled for deletion with the shortest waiting time, seven days. In those seven days it can be saved; on the eighth, every backup that it encrypted is noise.',
  pattern: callsOf('kms-key-disabling', 'kms.amazonaws.com'),
  noise: 'It rings only when somebody disables or deletes a key.',
});
