import { alarmCases, anyOf } from './monitored-cases.ts';

const NAMES = [
  'AuthorizeSecurityGroupIngress',
  'AuthorizeSecurityGroupEgress',
  'RevokeSecurityGroupIngress',
  'RevokeSecurityGroupEgress',
  'CreateSecurityGroup',
  'DeleteSecurityGroup',
];

export default alarmCases('cloudwatch-alarm-security-group-changes', anyOf(...NAMES), {
  part: anyOf(...NAMES.slice(0, -1)),
  missed: /does not count DeleteSecurityGroup\./,
});
