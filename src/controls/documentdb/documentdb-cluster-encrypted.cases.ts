import { cases, denied } from '../case.ts';

export default cases('documentdb-cluster-encrypted', 'documentdb:cluster', [
  { name: 'on', verdict: 'pass', facts: { StorageEncrypted: true } },
  { name: 'off', verdict: 'fail', facts: { StorageEncrypted: false } },
  { name: 'denied', verdict: 'unknown', facts: { StorageEncrypted: denied('rds:DescribeDBClusters') } },
]);
