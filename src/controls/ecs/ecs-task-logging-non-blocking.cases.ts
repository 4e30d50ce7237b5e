import { container } from './containers-in-cases.ts';
import { cases, denied } from '../case.ts';

const logged = (mode: string | null, LogDriver = 'awslogs') => ({
  ContainerDefinitions: [container({ LogConfiguration: { LogDriver, mode } })],
});

export default cases('ecs-task-logging-non-blocking', 'ecs:task-definition', [
  { name: 'non-blocking', verdict: 'pass', facts: logged('non-blocking') },
  { name: 'blocking', verdict: 'fail', facts: logged('blocking') },
  { name: 'left to the account’s default', verdict: 'fail', reason: /not set/, facts: logged(null) },
  { name: 'another driver', verdict: 'not-applicable', facts: logged(null, 'awsfirelens') },
  { name: 'no logs', verdict: 'not-applicable', facts: { ContainerDefinitions: [container()] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ContainerDefinitions: denied('ecs:DescribeTaskDefinition') },
  },
]);
