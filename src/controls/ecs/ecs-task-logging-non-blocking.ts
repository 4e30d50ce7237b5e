import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-task-logging-non-blocking',
  title: 'ECS containers do not stand still when their logs do',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'In blocking mode a container waits for CloudWatch Logs: where that is slow or shut, the service stands still.',
  fix: 'Set the option mode of the awslogs driver to non-blocking, with a buffer that fits.',
  items: ['monitor.central'],
  aka: { prowler: ['ecs_task_definitions_logging_block_mode'] },
  kind: 'ecs:task-definition',
  facts: ['ContainerDefinitions'],
  judge({ facts: { ContainerDefinitions: containers } }) {
    const asked = containers.filter(({ LogConfiguration: it }) => it?.LogDriver === 'awslogs');
    if (asked.length === 0) return notApplicable('No container uses the driver awslogs.');
    const bad = asked.filter(({ LogConfiguration: it }) => it?.mode !== 'non-blocking');
    if (bad.length === 0) return pass('The mode of awslogs is non-blocking for every container.');
    const clauses = bad.map(({ Name, LogConfiguration: it }) => `${Name} (${it?.mode ?? 'not set'})`);
    return fail(`The mode of awslogs is not non-blocking for ${clauses.join(', ')}; expected: non-blocking.`);
  },
});
