import { cases, denied } from '../case.ts';

export default cases('ec2-instance-not-paravirtual', 'ec2:instance', [
  { name: 'hvm', verdict: 'pass', facts: { virtualizationType: 'hvm' } },
  { name: 'paravirtual', verdict: 'fail', facts: { virtualizationType: 'paravirtual' } },
  { name: 'denied', verdict: 'unknown', facts: { virtualizationType: denied('ec2:DescribeInstances') } },
]);
