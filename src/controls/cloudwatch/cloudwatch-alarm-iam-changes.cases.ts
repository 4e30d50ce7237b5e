import { alarmCases, anyOf } from './monitored-cases.ts';

const NAMES = [
  'CreatePolicy',
  'DeletePolicy',
  'CreatePolicyVersion',
  'DeletePolicyVersion',
  'PutUserPolicy',
  'DeleteUserPolicy',
  'AttachUserPolicy',
  'DetachUserPolicy',
  'PutGroupPolicy',
  'DeleteGroupPolicy',
  'AttachGroupPolicy',
  'DetachGroupPolicy',
  'PutRolePolicy',
  'DeleteRolePolicy',
  'AttachRolePolicy',
  'DetachRolePolicy',
];

export default alarmCases('cloudwatch-alarm-iam-changes', anyOf(...NAMES), {
  part: anyOf(...NAMES.slice(0, -1)),
  missed: /does not count DetachRolePolicy\./,
});
