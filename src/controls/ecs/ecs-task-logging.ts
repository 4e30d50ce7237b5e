import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-task-logging',
  title: 'ECS containers send their logs somewhere',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote: 'Nothing is lost by a missing log itself: what happened cannot be found out afterwards.',
  why: 'What a container without a log driver writes is gone with it, and with it the traces of an attack.',
  fix: 'Give every container a log configuration, as awslogs or awsfirelens.',
  items: ['monitor.central'],
  aka: { prowler: ['ecs_task_definitions_logging_enabled'], securityHub: ['ECS.9'] },
  kind: 'ecs:task-definition',
  facts: ['ContainerDefinitions'],
  judge({ facts: { ContainerDefinitions: containers } }) {
    const bad = containers.filter(({ LogConfiguration: it }) => it === null).map(({ Name }) => Name);
    if (bad.length === 0) return pass('Every container has a log driver.');
    return fail(`No log driver for ${bad.join(', ')}; expected: one for every container.`);
  },
});
