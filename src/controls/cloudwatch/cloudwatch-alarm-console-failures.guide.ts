import { alarmGuide } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'console-authentication-failures',
  of: 'failed sign-ins to the console',
  attack:
    'A program tries a list of leaked passwords on the user names of a former employee’s notes. Forty failures in a minute are plain to see, in a log that nobody reads.',
  pattern: '{ ($.eventName = "ConsoleLogin") && ($.errorMessage = "Failed authentication") }',
  noise: 'People mistype: raise the threshold to what is usual with you, such as 5 in five minutes.',
});
