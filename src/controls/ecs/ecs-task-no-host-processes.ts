import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-task-no-host-processes',
  title: "ECS tasks do not share the machine's processes",
  risk: { impact: 'data', exposure: 'foothold', ease: 'chance' },
  why: 'With pidMode host a container sees every process of the machine, and as root reads their memory and variables.',
  fix: 'Set pidMode to task, or leave it out.',
  items: ['iam.instance-mixing'],
  aka: { prowler: ['ecs_task_definitions_host_namespace_not_shared'], securityHub: ['ECS.3'] },
  kind: 'ecs:task-definition',
  facts: ['PidMode'],
  judge({ facts: { PidMode: mode } }) {
    if (mode === 'host')
      return fail("PidMode is host: the task sees the machine's processes; expected: task, or none.");
    return pass(mode === null ? 'Each container has processes of its own.' : `PidMode is ${mode}.`);
  },
});
