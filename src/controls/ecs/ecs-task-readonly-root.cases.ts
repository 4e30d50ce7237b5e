import { container } from './containers-in-cases.ts';
import { cases, denied } from '../case.ts';

export default cases('ecs-task-readonly-root', 'ecs:task-definition', [
  {
    name: 'read-only',
    verdict: 'pass',
    facts: { windows: false, ContainerDefinitions: [container({ ReadonlyRootFilesystem: true })] },
  },
  {
    name: 'one of two',
    verdict: 'fail',
    reason: /for app;/,
    facts: {
      windows: false,
      ContainerDefinitions: [container({ Name: 'agent', ReadonlyRootFilesystem: true }), container()],
    },
  },
  {
    name: 'Windows',
    verdict: 'not-applicable',
    facts: { windows: true, ContainerDefinitions: [container()] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { windows: false, ContainerDefinitions: denied('ecs:DescribeTaskDefinition') },
  },
]);
