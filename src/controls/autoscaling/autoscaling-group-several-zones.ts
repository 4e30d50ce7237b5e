import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'autoscaling-group-several-zones',
  title: 'Auto Scaling groups cover more than one Availability Zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'With the loss of its only zone the group has no machine left, and cannot start one elsewhere.',
  fix: 'Add subnets of other zones to the group.',
  items: ['own.isolation'],
  aka: {
    prowler: ['autoscaling_group_multiple_az'],
    cloudsploit: ['asgMultiAz'],
    securityHub: ['AutoScaling.2'],
  },
  kind: 'autoscaling:group',
  facts: ['AvailabilityZones'],
  judge({ facts: { AvailabilityZones: zones } }) {
    if (zones.length > 1) return pass(`The group covers ${zones.join(', ')}.`);
    return fail(`The group covers ${zones.join(', ')} only; expected: two zones at least.`);
  },
});
