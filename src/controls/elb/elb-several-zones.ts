import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elb-several-zones',
  title: 'Classic Load Balancers are in more than one Availability Zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'With the loss of its only zone the load balancer is gone, and the service with it.',
  fix: 'Attach a subnet of a second zone to the load balancer.',
  items: ['own.isolation'],
  aka: { prowler: ['elb_is_in_multiple_az'], securityHub: ['ELB.10'] },
  kind: 'elb:load-balancer',
  facts: ['AvailabilityZones'],
  judge({ facts: { AvailabilityZones: zones } }) {
    if (zones.length > 1) return pass(`The load balancer is in ${zones.join(', ')}.`);
    return fail(
      `The load balancer is in ${zones.join(', ') || 'no zone'} only; expected: two zones at least.`,
    );
  },
});
