import { alarmCases, anyOf } from './monitored-cases.ts';

const NAMES = [
  'AcceptHandshake',
  'DeclineHandshake',
  'InviteAccountToOrganization',
  'LeaveOrganization',
  'CreateAccount',
  'MoveAccount',
  'RemoveAccountFromOrganization',
  'DeleteOrganization',
  'CreateOrganizationalUnit',
  'UpdateOrganizationalUnit',
  'DeleteOrganizationalUnit',
  'CreatePolicy',
  'UpdatePolicy',
  'DeletePolicy',
  'AttachPolicy',
  'DetachPolicy',
  'EnablePolicyType',
  'DisablePolicyType',
];

export default alarmCases('cloudwatch-alarm-organizations-changes', anyOf(...NAMES), {
  part: anyOf(...NAMES.slice(0, -1)),
  missed: /does not count DisablePolicyType\./,
});
