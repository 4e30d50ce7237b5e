import { container } from './containers-in-cases.ts';
import { cases, denied } from '../case.ts';

export default cases('ecs-task-not-privileged', 'ecs:task-definition', [
  { name: 'none', verdict: 'pass', facts: { ContainerDefinitions: [container()] } },
  {
    name: 'one of two',
    verdict: 'fail',
    reason: /for agent;/,
    facts: { ContainerDefinitions: [container(), container({ Name: 'agent', Privileged: true })] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ContainerDefinitions: denied('ecs:DescribeTaskDefinition') },
  },
]);
