import { alarmCases } from './monitored-cases.ts';

const WHOLE = '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }';
const PART = '{ $.errorCode = "AccessDenied" }';

export default alarmCases('cloudwatch-alarm-unauthorized-calls', WHOLE, {
  part: PART,
  missed: /does not count/,
});
