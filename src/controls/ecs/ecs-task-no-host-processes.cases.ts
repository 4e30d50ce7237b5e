import { cases, denied } from '../case.ts';

export default cases('ecs-task-no-host-processes', 'ecs:task-definition', [
  { name: 'each its own', verdict: 'pass', facts: { PidMode: null } },
  { name: 'those of the task', verdict: 'pass', facts: { PidMode: 'task' } },
  { name: 'those of the machine', verdict: 'fail', facts: { PidMode: 'host' } },
  { name: 'denied', verdict: 'unknown', facts: { PidMode: denied('ecs:DescribeTaskDefinition') } },
]);
