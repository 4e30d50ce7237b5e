import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'redshift-subnet-group-zones',
  title: 'Redshift subnet groups have subnets in several availability zones',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'A cluster can only move out of a failing zone to where its subnet group has a subnet.',
  fix: 'Add subnets of other zones to the group.',
  items: ['own.defaults'],
  aka: { securityHub: ['Redshift.16'] },
  kind: 'redshift:subnet-group',
  facts: ['availabilityZones'],
  judge({ facts: { availabilityZones } }) {
    const zones = [...new Set(availabilityZones)];
    if (zones.length > 1) return pass(`The subnets lie in ${zones.join(', ')}.`);
    return fail(`The subnets lie in ${zones[0] ?? 'no zone'}; expected: in two zones or more.`);
  },
});
