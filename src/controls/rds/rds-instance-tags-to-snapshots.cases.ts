import { cases, denied } from '../case.ts';

export default cases('rds-instance-tags-to-snapshots', 'rds:instance', [
  { name: 'on', verdict: 'pass', facts: { CopyTagsToSnapshot: true, DBClusterIdentifier: null } },
  { name: 'off', verdict: 'fail', facts: { CopyTagsToSnapshot: false, DBClusterIdentifier: null } },
  {
    name: 'a member of a cluster',
    verdict: 'not-applicable',
    reason: /cluster aurora/,
    facts: { CopyTagsToSnapshot: false, DBClusterIdentifier: 'aurora' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { CopyTagsToSnapshot: denied('rds:DescribeDBInstances'), DBClusterIdentifier: null },
  },
]);
