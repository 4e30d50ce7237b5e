import { cases, denied } from '../case.ts';

const arn = 'arn:aws:ecr:eu-west-1:111122223333:repository/shop';
// Policies of ECR name no resource.
const policy = (Principal: unknown, Condition: object = {}) => ({
  RepositoryPolicyText: JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Sid: 'Pull', Effect: 'Allow', Principal, Action: ['ecr:BatchGetImage'], Condition }],
  }),
});

export default cases('ecr-repository-not-public', 'ecr:repository', [
  { name: 'no policy', verdict: 'pass', arn, facts: { RepositoryPolicyText: null } },
  { name: 'another account', verdict: 'pass', arn, facts: policy({ AWS: 'arn:aws:iam::444455556666:root' }) },
  { name: 'everybody', verdict: 'fail', reason: /ecr:BatchGetImage/, arn, facts: policy('*') },
  { name: 'everybody, spelled another way', verdict: 'fail', arn, facts: policy({ AWS: '*' }) },
  {
    name: 'everybody of the organization',
    verdict: 'pass',
    arn,
    facts: policy('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-mine000000' } }),
  },
  { name: 'a policy that is none', verdict: 'unknown', arn, facts: { RepositoryPolicyText: '[]' } },
  {
    name: 'denied',
    verdict: 'unknown',
    arn,
    facts: { RepositoryPolicyText: denied('ecr:GetRepositoryPolicy') },
  },
]);
