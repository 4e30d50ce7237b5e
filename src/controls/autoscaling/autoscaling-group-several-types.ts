import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'autoscaling-group-several-types',
  title: 'Auto Scaling groups may start more than one instance type',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  severityNote: 'It takes a shortage of one type in all zones of a group for this to be felt.',
  why: 'When AWS has none left of the only type, the group cannot grow just when everybody needs more.',
  fix: 'Give the group a mixed instances policy with several types that fit.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['autoscaling_group_multiple_instance_types'],
    securityHub: ['AutoScaling.6'],
  },
  kind: 'autoscaling:group',
  facts: ['instanceTypes', 'AvailabilityZones'],
  judge({ facts: { instanceTypes: types, AvailabilityZones: zones } }) {
    const where = zones.length === 1 ? 'in its only zone' : `in ${zones.length} zones`;
    if (zones.length < 2)
      return fail(`The group starts machines ${where}; expected: several types in two zones.`);
    if (types === null) return pass(`The group starts whatever type fits, ${where}.`);
    if (types.length > 1) return pass(`The group may start ${types.join(', ')}, ${where}.`);
    return fail('The group may start one instance type; expected: two at least.');
  },
});
