import { cases, denied } from '../case.ts';

export default cases('ec2-snapshot-not-public', 'ec2:snapshot', [
  { name: 'private, or shared with single accounts', verdict: 'pass', facts: { publiclyRestorable: false } },
  { name: 'public', verdict: 'fail', reason: /group all/, facts: { publiclyRestorable: true } },
  {
    name: 'its permissions may not be read',
    verdict: 'unknown',
    reason: /grant ec2:DescribeSnapshotAttribute/,
    facts: { publiclyRestorable: denied('ec2:DescribeSnapshotAttribute') },
  },
]);
