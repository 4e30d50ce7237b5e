import { cases, denied } from '../case.ts';

export default cases('redshift-cluster-audit-logging', 'redshift:cluster', [
  {
    name: 'to a bucket',
    verdict: 'pass',
    reason: /bucket logs/,
    facts: { logging: { enabled: true, BucketName: 'logs', exports: [] } },
  },
  {
    name: 'to CloudWatch Logs',
    verdict: 'pass',
    reason: /connectionlog, userlog/,
    facts: { logging: { enabled: true, BucketName: null, exports: ['connectionlog', 'userlog'] } },
  },
  { name: 'nowhere', verdict: 'fail', facts: { logging: { enabled: false, BucketName: null, exports: [] } } },
  { name: 'denied', verdict: 'unknown', facts: { logging: denied('redshift:DescribeLoggingStatus') } },
]);
