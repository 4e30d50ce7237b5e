import { alarmGuide, callsOf } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'organizations-changes',
  of: 'changes to the organization, its accounts and policies',
  attack:
    'Somebody detaches the service control policy that kept accounts from leaving, and then takes the account with the backups out of the organization.',
  pattern: callsOf('organizations-changes', 'organizations.amazonaws.com'),
  noise:
    'The trail must be that of the management account, where these calls are made. Account factories ring it when they make accounts.',
});
