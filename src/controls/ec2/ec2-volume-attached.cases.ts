import { cases, denied } from '../case.ts';

export default cases('ec2-volume-attached', 'ec2:volume', [
  { name: 'attached', verdict: 'pass', facts: { attachedTo: ['i-1'] } },
  { name: 'left over', verdict: 'fail', facts: { attachedTo: [] } },
  { name: 'denied', verdict: 'unknown', facts: { attachedTo: denied('ec2:DescribeVolumes') } },
]);
