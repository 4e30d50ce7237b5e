import { cases, denied } from '../case.ts';

export default cases('rds-cluster-tags-to-snapshots', 'rds:cluster', [
  { name: 'on', verdict: 'pass', facts: { CopyTagsToSnapshot: true } },
  { name: 'off', verdict: 'fail', facts: { CopyTagsToSnapshot: false } },
  { name: 'denied', verdict: 'unknown', facts: { CopyTagsToSnapshot: denied('rds:DescribeDBClusters') } },
]);
