import { cases, denied } from '../case.ts';

const pair = { id: 'key-1', resourceName: 'deploy', facts: { KeyName: 'deploy' } };

export default cases('ec2-key-pair-used', 'ec2:key-pair', [
  {
    name: 'on an instance',
    verdict: 'pass',
    ...pair,
    others: [{ kind: 'ec2:instance', id: 'i-1', facts: { KeyName: 'deploy' } }],
  },
  {
    name: 'in a launch template',
    verdict: 'pass',
    ...pair,
    others: [{ kind: 'ec2:launch-template', id: 'lt-1', facts: { keyNames: ['deploy'] } }],
  },
  {
    name: 'nowhere',
    verdict: 'fail',
    ...pair,
    others: [{ kind: 'ec2:instance', id: 'i-1', facts: { KeyName: 'other' } }],
  },
  { name: 'instances may not be listed', verdict: 'unknown', ...pair, unlisted: ['ec2:instance'] },
  { name: 'denied', verdict: 'unknown', facts: { KeyName: denied('ec2:DescribeKeyPairs') } },
]);
