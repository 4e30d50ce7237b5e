import { cases, denied } from '../case.ts';

const PROFILE = 'arn:aws:iam::111122223333:instance-profile/web';

export default cases('ec2-instance-role-attached', 'ec2:instance', [
  { name: 'a profile', verdict: 'pass', facts: { IamInstanceProfile: PROFILE } },
  { name: 'none', verdict: 'fail', reason: /is not set/, facts: { IamInstanceProfile: null } },
  { name: 'denied', verdict: 'unknown', facts: { IamInstanceProfile: denied('ec2:DescribeInstances') } },
]);
