import { cases, denied } from '../case.ts';

export default cases('emr-cluster-logging', 'emr:cluster', [
  { name: 'to S3', verdict: 'pass', facts: { LogUri: 's3://logs/emr/', cloudWatchLogs: false } },
  { name: 'to CloudWatch', verdict: 'pass', facts: { LogUri: null, cloudWatchLogs: true } },
  { name: 'nowhere', verdict: 'fail', facts: { LogUri: null, cloudWatchLogs: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { LogUri: denied('elasticmapreduce:DescribeCluster'), cloudWatchLogs: false },
  },
]);
