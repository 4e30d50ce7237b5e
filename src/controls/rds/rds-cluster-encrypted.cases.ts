import { cases, denied } from '../case.ts';

export default cases('rds-cluster-encrypted', 'rds:cluster', [
  { name: 'encrypted', verdict: 'pass', facts: { StorageEncrypted: true } },
  { name: 'plain', verdict: 'fail', facts: { StorageEncrypted: false } },
  { name: 'denied', verdict: 'unknown', facts: { StorageEncrypted: denied('rds:DescribeDBClusters') } },
]);
