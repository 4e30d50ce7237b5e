import { cases, denied } from '../case.ts';

export default cases('neptune-cluster-encrypted', 'neptune:cluster', [
  { name: 'on', verdict: 'pass', facts: { StorageEncrypted: true } },
  { name: 'off', verdict: 'fail', facts: { StorageEncrypted: false } },
  { name: 'denied', verdict: 'unknown', facts: { StorageEncrypted: denied('rds:DescribeDBClusters') } },
]);
