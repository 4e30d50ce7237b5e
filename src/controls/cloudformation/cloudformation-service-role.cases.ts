import { cases, denied } from '../case.ts';

export default cases('cloudformation-service-role', 'cloudformation:stack', [
  {
    name: 'a role',
    verdict: 'pass',
    facts: { RoleARN: 'arn:aws:iam::111122223333:role/stacks', status: 'CREATE_COMPLETE' },
  },
  { name: 'none', verdict: 'fail', facts: { RoleARN: null, status: 'CREATE_COMPLETE' } },
  { name: 'only planned', verdict: 'not-applicable', facts: { RoleARN: null, status: 'REVIEW_IN_PROGRESS' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      RoleARN: denied('cloudformation:DescribeStacks'),
      status: denied('cloudformation:DescribeStacks'),
    },
  },
]);
