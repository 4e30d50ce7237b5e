import { alarmCases, anyOf } from './monitored-cases.ts';

const NAMES = ['DisableKey', 'ScheduleKeyDeletion'];

export default alarmCases('cloudwatch-alarm-key-deletion', anyOf(...NAMES), {
  part: anyOf(...NAMES.slice(0, -1)),
  missed: /does not count ScheduleKeyDeletion\./,
});
