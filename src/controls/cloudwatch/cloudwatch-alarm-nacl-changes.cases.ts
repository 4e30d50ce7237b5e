import { alarmCases, anyOf } from './monitored-cases.ts';

const NAMES = [
  'CreateNetworkAcl',
  'DeleteNetworkAcl',
  'ReplaceNetworkAclAssociation',
  'CreateNetworkAclEntry',
  'DeleteNetworkAclEntry',
  'ReplaceNetworkAclEntry',
];

export default alarmCases('cloudwatch-alarm-nacl-changes', anyOf(...NAMES), {
  part: anyOf(...NAMES.slice(0, -1)),
  missed: /does not count ReplaceNetworkAclEntry\./,
});
