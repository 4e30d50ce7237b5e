import { cases, denied } from '../case.ts';

const inspector = (ec2: string, ecr: string, lambda: string) => ({
  facts: { inspector: { ec2, ecr, lambda, lambdaCode: 'DISABLED' } },
});

export default cases('inspector-enabled', 'aws:region', [
  { name: 'all on', verdict: 'pass', ...inspector('ENABLED', 'ENABLED', 'ENABLED') },
  {
    name: 'instances and images',
    verdict: 'pass',
    reason: /Lambda disabled/,
    ...inspector('ENABLED', 'ENABLED', 'DISABLED'),
  },
  { name: 'coming on', verdict: 'pass', ...inspector('ENABLING', 'ENABLED', 'DISABLED') },
  {
    name: 'instances only',
    verdict: 'fail',
    reason: /expected: ECR enabled/,
    ...inspector('ENABLED', 'DISABLED', 'ENABLED'),
  },
  {
    name: 'off',
    verdict: 'fail',
    reason: /EC2 and ECR enabled/,
    ...inspector('DISABLED', 'DISABLED', 'DISABLED'),
  },
  { name: 'suspended', verdict: 'fail', ...inspector('SUSPENDED', 'ENABLED', 'ENABLED') },
  { name: 'denied', verdict: 'unknown', facts: { inspector: denied('inspector2:BatchGetAccountStatus') } },
]);
