import { cases, denied } from '../case.ts';

export default cases('ec2-snapshot-encrypted', 'ec2:snapshot', [
  { name: 'encrypted', verdict: 'pass', facts: { Encrypted: true } },
  { name: 'not encrypted', verdict: 'fail', facts: { Encrypted: false } },
  { name: 'denied', verdict: 'unknown', facts: { Encrypted: denied('ec2:DescribeSnapshots') } },
]);
