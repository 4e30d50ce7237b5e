import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-task-not-privileged',
  title: 'ECS containers are not privileged',
  risk: { impact: 'data', exposure: 'foothold', ease: 'chance' },
  why: 'Who breaks into a privileged container owns the machine beneath it, with the roles of every other task there.',
  fix: 'Take privileged out of the container definition, and add the single Linux capability that is needed.',
  items: ['iam.instance-mixing'],
  aka: { prowler: ['ecs_task_definitions_no_privileged_containers'], securityHub: ['ECS.4'] },
  kind: 'ecs:task-definition',
  facts: ['ContainerDefinitions'],
  judge({ facts: { ContainerDefinitions: containers } }) {
    const bad = containers.filter(({ Privileged }) => Privileged).map(({ Name }) => Name);
    if (bad.length === 0) return pass('No container is privileged.');
    return fail(`Privileged is true for ${bad.join(', ')}; expected: false.`);
  },
});
