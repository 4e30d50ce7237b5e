import { cases, denied } from '../case.ts';

export default cases('ec2-volume-encrypted', 'ec2:volume', [
  { name: 'encrypted', verdict: 'pass', facts: { Encrypted: true } },
  { name: 'plain, attached or not', verdict: 'fail', facts: { Encrypted: false } },
  { name: 'denied', verdict: 'unknown', facts: { Encrypted: denied('ec2:DescribeVolumes') } },
]);
