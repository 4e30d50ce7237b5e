import { cases, denied } from '../case.ts';

export default cases('neptune-cluster-snapshot-encrypted', 'neptune:cluster-snapshot', [
  { name: 'encrypted', verdict: 'pass', facts: { encrypted: true } },
  { name: 'plain', verdict: 'fail', facts: { encrypted: false } },
  { name: 'denied', verdict: 'unknown', facts: { encrypted: denied('rds:DescribeDBClusterSnapshots') } },
]);
