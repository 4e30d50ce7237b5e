import { container } from './containers-in-cases.ts';
import { cases, denied } from '../case.ts';

const logged = container({ LogConfiguration: { LogDriver: 'awslogs', mode: null } });

export default cases('ecs-task-logging', 'ecs:task-definition', [
  { name: 'logged', verdict: 'pass', facts: { ContainerDefinitions: [logged] } },
  {
    name: 'one of two',
    verdict: 'fail',
    reason: /for agent;/,
    facts: { ContainerDefinitions: [logged, container({ Name: 'agent' })] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ContainerDefinitions: denied('ecs:DescribeTaskDefinition') },
  },
]);
