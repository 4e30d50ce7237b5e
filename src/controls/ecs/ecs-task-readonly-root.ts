import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-task-readonly-root',
  title: 'ECS containers cannot write to their own file system',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote:
    'A writable file system lets nobody in: it gives an attacker who is in already a place for his tools.',
  why: 'Who breaks in leaves his tools in the container, or changes the program that runs there.',
  fix: 'Set readonlyRootFilesystem to true, and mount volumes where the program must write.',
  items: ['iam.instance-mixing'],
  aka: { prowler: ['ecs_task_definitions_containers_readonly_access'], securityHub: ['ECS.5'] },
  kind: 'ecs:task-definition',
  facts: ['ContainerDefinitions', 'windows'],
  judge({ facts: { ContainerDefinitions: containers, windows } }) {
    if (windows) return notApplicable('Containers of Windows have no such setting.');
    const bad = containers.filter(({ ReadonlyRootFilesystem: it }) => !it).map(({ Name }) => Name);
    if (bad.length === 0) return pass('ReadonlyRootFilesystem is true for every container.');
    return fail(`ReadonlyRootFilesystem is false for ${bad.join(', ')}; expected: true.`);
  },
});
