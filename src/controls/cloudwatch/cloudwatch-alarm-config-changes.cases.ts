import { alarmCases, anyOf } from './monitored-cases.ts';

const NAMES = [
  'StopConfigurationRecorder',
  'PutConfigurationRecorder',
  'DeleteDeliveryChannel',
  'PutDeliveryChannel',
];

export default alarmCases('cloudwatch-alarm-config-changes', anyOf(...NAMES), {
  part: anyOf(...NAMES.slice(0, -1)),
  missed: /does not count PutDeliveryChannel\./,
});
