import { alarmGuide } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'console-sign-in-without-mfa',
  of: 'sign-ins of IAM users to the console without MFA',
  attack:
    'A user made for a test a year ago still has a password and no MFA. The first sign-in in months, from an address abroad, is the moment to act.',
  pattern:
    '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }',
  noise:
    'Federated users and those of Identity Center are left out by the pattern: their MFA is at the identity provider, and CloudTrail cannot see it.',
});
