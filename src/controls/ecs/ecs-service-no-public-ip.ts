import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-service-no-public-ip',
  title: 'ECS services get no public addresses',
  risk: { impact: 'defence', exposure: 'internet', ease: 'chance' },
  why: 'Each task stands on the internet by itself, past the load balancer, its web ACL and its TLS.',
  fix: 'Run the tasks in private subnets without public addresses, behind a load balancer.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['ecs_service_no_assign_public_ip', 'ecs_task_set_no_assign_public_ip'],
    cloudsploit: ['ecsServicePublicIpDisabled'],
    securityHub: ['ECS.2', 'ECS.16'],
  },
  kind: 'ecs:service',
  facts: ['publicAddresses'],
  judge({ facts: { publicAddresses: which } }) {
    if (which.length === 0)
      return pass('AssignPublicIp is ENABLED neither for the service nor for a task set of it.');
    return fail(`AssignPublicIp is ENABLED for ${which.join(', ')}; expected: DISABLED.`);
  },
});
