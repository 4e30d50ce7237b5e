import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-capacity-provider-termination-protection',
  title: 'ECS capacity providers protect machines with running tasks',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  severityNote: 'Tasks are started again elsewhere: what is lost is the work that they were at.',
  why: 'Scaling in ends machines whatever runs there, and with them tasks in the middle of their work.',
  fix: 'Turn on managed termination protection for the capacity provider, and scale-in protection for its group.',
  items: ['own.isolation'],
  aka: { securityHub: ['ECS.19'] },
  kind: 'ecs:capacity-provider',
  facts: ['ManagedTerminationProtection'],
  judge({ facts: { ManagedTerminationProtection: state } }) {
    if (state === null) return notApplicable('AWS runs the machines of this capacity provider.');
    if (state === 'ENABLED') return pass('ManagedTerminationProtection is ENABLED.');
    return fail('ManagedTerminationProtection is DISABLED; expected: ENABLED.');
  },
});
