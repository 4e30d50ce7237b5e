import { alarmCases, anyOf } from './monitored-cases.ts';

const NAMES = [
  'CreateInternetGateway',
  'DeleteInternetGateway',
  'AttachInternetGateway',
  'DetachInternetGateway',
  'CreateCustomerGateway',
  'DeleteCustomerGateway',
];

export default alarmCases('cloudwatch-alarm-gateway-changes', anyOf(...NAMES), {
  part: anyOf(...NAMES.slice(0, -1)),
  missed: /does not count DeleteCustomerGateway\./,
});
