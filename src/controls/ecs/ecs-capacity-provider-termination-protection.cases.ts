import { cases, denied } from '../case.ts';

export default cases('ecs-capacity-provider-termination-protection', 'ecs:capacity-provider', [
  { name: 'on', verdict: 'pass', facts: { ManagedTerminationProtection: 'ENABLED' } },
  { name: 'off', verdict: 'fail', facts: { ManagedTerminationProtection: 'DISABLED' } },
  { name: 'machines of AWS', verdict: 'not-applicable', facts: { ManagedTerminationProtection: null } },
  {
    name: 'Fargate',
    verdict: 'not-applicable',
    managedByAws: true,
    facts: { ManagedTerminationProtection: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ManagedTerminationProtection: denied('ecs:DescribeCapacityProviders') },
  },
]);
