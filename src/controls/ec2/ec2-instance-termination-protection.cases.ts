import { cases, denied } from '../case.ts';

export default cases('ec2-instance-termination-protection', 'ec2:instance', [
  { name: 'protected', verdict: 'pass', facts: { DisableApiTermination: true, Tags: {} } },
  { name: 'not protected', verdict: 'fail', facts: { DisableApiTermination: false, Tags: { Name: 'erp' } } },
  {
    name: 'of a group that would replace it',
    verdict: 'not-applicable',
    facts: { DisableApiTermination: false, Tags: { 'aws:autoscaling:groupName': 'web' } },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { DisableApiTermination: denied('ec2:DescribeInstanceAttribute'), Tags: {} },
  },
]);
