import { alarmCases } from './monitored-cases.ts';

const WHOLE = '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }';

export default alarmCases('cloudwatch-alarm-console-failures', WHOLE);
