import { cases, denied } from '../case.ts';

export default cases('rds-instance-multi-az', 'rds:instance', [
  {
    name: 'two zones',
    verdict: 'pass',
    facts: { MultiAZ: true, DBClusterIdentifier: null, SourceDBInstanceIdentifier: null },
  },
  {
    name: 'one zone',
    verdict: 'fail',
    facts: { MultiAZ: false, DBClusterIdentifier: null, SourceDBInstanceIdentifier: null },
  },
  {
    name: 'a read replica',
    verdict: 'not-applicable',
    reason: /replica of shop/,
    facts: { MultiAZ: false, DBClusterIdentifier: null, SourceDBInstanceIdentifier: 'shop' },
  },
  {
    name: 'a member of a cluster',
    verdict: 'not-applicable',
    reason: /cluster aurora/,
    facts: { MultiAZ: false, DBClusterIdentifier: 'aurora', SourceDBInstanceIdentifier: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      MultiAZ: denied('rds:DescribeDBInstances'),
      DBClusterIdentifier: null,
      SourceDBInstanceIdentifier: null,
    },
  },
]);
