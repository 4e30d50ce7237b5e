import { cases, denied } from '../case.ts';

const task = (TaskRoleArn: string | null, ...RequiresCompatibilities: string[]) => ({
  facts: { TaskRoleArn, RequiresCompatibilities },
});

export default cases('ecs-task-role-set', 'ecs:task-definition', [
  { name: 'a role', verdict: 'pass', ...task('arn:aws:iam::111122223333:role/web', 'EC2') },
  { name: 'none, on EC2', verdict: 'fail', reason: /may run on EC2;/, ...task(null, 'EC2') },
  { name: 'none, on EC2 too', verdict: 'fail', reason: /EC2, FARGATE/, ...task(null, 'EC2', 'FARGATE') },
  { name: 'none, anywhere', verdict: 'fail', reason: /any launch type/, ...task(null) },
  { name: 'none, on Fargate', verdict: 'not-applicable', reason: /Fargate/, ...task(null, 'FARGATE') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      TaskRoleArn: denied('ecs:DescribeTaskDefinition'),
      RequiresCompatibilities: denied('ecs:DescribeTaskDefinition'),
    },
  },
]);
