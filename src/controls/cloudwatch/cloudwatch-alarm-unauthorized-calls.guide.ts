import { alarmGuide } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'unauthorized-api-calls',
  of: 'API calls that were refused for lack of permission',
  attack:
    'Somebody who found a key tries what it can do: two hundred different calls in a minute, nearly all refused. No program of yours behaves like that.',
  pattern:
    '{ (($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*")) && ($.sourceIPAddress != "delivery.logs.amazonaws.com") && ($.eventName != "HeadBucket") }',
  noise:
    'Refusals happen every day, from consoles that try what one may see: raise the threshold to what is unusual with you.',
});
