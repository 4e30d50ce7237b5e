import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-task-no-host-network',
  title: "ECS tasks do not use the machine's network",
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: "On the machine's network a container reaches its metadata service and everything that listens locally, past its own security group.",
  fix: 'Use the network mode awsvpc.',
  items: ['iam.instance-mixing'],
  aka: { prowler: ['ecs_task_definitions_host_networking_mode_users'], securityHub: ['ECS.17'] },
  kind: 'ecs:task-definition',
  facts: ['NetworkMode'],
  judge({ facts: { NetworkMode: mode } }) {
    return mode === 'host' ? fail('NetworkMode is host; expected: awsvpc.') : pass(`NetworkMode is ${mode}.`);
  },
});
