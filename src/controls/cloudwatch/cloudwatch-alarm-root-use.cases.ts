import { alarmCases } from './monitored-cases.ts';

const WHOLE =
  '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }';
const PART = '{ $.userIdentity.type = "Root" && $.eventName = "ConsoleLogin" }';

export default alarmCases('cloudwatch-alarm-root-use', WHOLE, { part: PART, missed: /does not count/ });
