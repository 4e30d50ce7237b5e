import { alarmCases } from './monitored-cases.ts';

const WHOLE = '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }';

export default alarmCases('cloudwatch-alarm-console-no-mfa', WHOLE);
