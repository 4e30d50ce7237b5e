import { cases, denied } from '../case.ts';

export default cases('ecs-task-no-host-network', 'ecs:task-definition', [
  { name: 'its own', verdict: 'pass', facts: { NetworkMode: 'awsvpc' } },
  { name: 'a bridge', verdict: 'pass', facts: { NetworkMode: 'bridge' } },
  { name: 'the machine’s', verdict: 'fail', facts: { NetworkMode: 'host' } },
  { name: 'denied', verdict: 'unknown', facts: { NetworkMode: denied('ecs:DescribeTaskDefinition') } },
]);
