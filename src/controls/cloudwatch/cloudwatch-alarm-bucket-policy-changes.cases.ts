import { alarmCases, anyOf } from './monitored-cases.ts';

const NAMES = ['PutBucketPolicy', 'DeleteBucketPolicy', 'PutBucketAcl'];

export default alarmCases('cloudwatch-alarm-bucket-policy-changes', anyOf(...NAMES), {
  part: anyOf(...NAMES.slice(0, -1)),
  missed: /does not count PutBucketAcl\./,
});
