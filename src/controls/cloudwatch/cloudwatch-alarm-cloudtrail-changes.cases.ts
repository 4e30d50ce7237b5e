import { alarmCases, anyOf } from './monitored-cases.ts';

const NAMES = ['CreateTrail', 'UpdateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging'];

export default alarmCases('cloudwatch-alarm-cloudtrail-changes', anyOf(...NAMES), {
  part: anyOf(...NAMES.slice(0, -1)),
  missed: /does not count StopLogging\./,
});
