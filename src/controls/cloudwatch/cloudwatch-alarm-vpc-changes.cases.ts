import { alarmCases, anyOf } from './monitored-cases.ts';

const NAMES = [
  'CreateVpc',
  'DeleteVpc',
  'ModifyVpcAttribute',
  'AcceptVpcPeeringConnection',
  'CreateVpcPeeringConnection',
  'DeleteVpcPeeringConnection',
];

export default alarmCases('cloudwatch-alarm-vpc-changes', anyOf(...NAMES), {
  part: anyOf(...NAMES.slice(0, -1)),
  missed: /does not count DeleteVpcPeeringConnection\./,
});
