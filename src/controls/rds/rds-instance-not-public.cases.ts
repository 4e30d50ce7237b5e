import { cases, denied } from '../case.ts';

export default cases('rds-instance-not-public', 'rds:instance', [
  { name: 'private', verdict: 'pass', facts: { PubliclyAccessible: false } },
  { name: 'public', verdict: 'fail', facts: { PubliclyAccessible: true } },
  { name: 'denied', verdict: 'unknown', facts: { PubliclyAccessible: denied('rds:DescribeDBInstances') } },
]);
