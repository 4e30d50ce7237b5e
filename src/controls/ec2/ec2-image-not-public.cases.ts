import { cases, denied } from '../case.ts';

export default cases('ec2-image-not-public', 'ec2:image', [
  { name: 'private', verdict: 'pass', facts: { public: false } },
  { name: 'public', verdict: 'fail', facts: { public: true } },
  { name: 'denied', verdict: 'unknown', facts: { public: denied('ec2:DescribeImages') } },
]);
