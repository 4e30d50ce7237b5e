import { alarmCases, anyOf } from './monitored-cases.ts';

const NAMES = [
  'CreateRoute',
  'ReplaceRoute',
  'DeleteRoute',
  'CreateRouteTable',
  'DeleteRouteTable',
  'ReplaceRouteTableAssociation',
  'DisassociateRouteTable',
];

export default alarmCases('cloudwatch-alarm-route-changes', anyOf(...NAMES), {
  part: anyOf(...NAMES.slice(0, -1)),
  missed: /does not count DisassociateRouteTable\./,
});
