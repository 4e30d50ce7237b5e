import { cases, denied } from '../case.ts';

export default cases('rds-instance-encrypted', 'rds:instance', [
  { name: 'encrypted', verdict: 'pass', facts: { StorageEncrypted: true } },
  { name: 'plain', verdict: 'fail', facts: { StorageEncrypted: false } },
  { name: 'denied', verdict: 'unknown', facts: { StorageEncrypted: denied('rds:DescribeDBInstances') } },
]);
