import { alarmGuide } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'root-usage',
  of: 'any use of the root user',
  attack:
    'The mailbox of the root user is taken over, the password reset, and somebody signs in who can do everything and whom no policy stops. There is no second sign of it before the damage.',
  pattern:
    '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
  noise: 'It should never ring but for the few tasks that need root, all planned.',
});
