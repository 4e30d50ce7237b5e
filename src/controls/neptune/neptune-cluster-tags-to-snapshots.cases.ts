import { cases, denied } from '../case.ts';

export default cases('neptune-cluster-tags-to-snapshots', 'neptune:cluster', [
  { name: 'on', verdict: 'pass', facts: { CopyTagsToSnapshot: true } },
  { name: 'off', verdict: 'fail', facts: { CopyTagsToSnapshot: false } },
  { name: 'denied', verdict: 'unknown', facts: { CopyTagsToSnapshot: denied('rds:DescribeDBClusters') } },
]);
