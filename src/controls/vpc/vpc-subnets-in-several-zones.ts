import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-subnets-in-several-zones',
  title: 'VPCs have subnets in more than one Availability Zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Where all subnets are in one zone, the loss of that zone stops everything, and nothing can be started elsewhere.',
  fix: 'Make subnets in a second and third zone, and let load balancers, groups and databases use them.',
  items: ['own.isolation'],
  aka: { prowler: ['vpc_subnet_different_az'] },
  kind: 'ec2:vpc',
  facts: [],
  relations: { subnets: of('ec2:subnet', 'VpcId', ['AvailabilityZoneId']) },
  judge(_vpc, { related: { subnets } }) {
    if (subnets.length === 0) return notApplicable('The VPC has no subnets.');
    const zones = [...new Set(subnets.map(({ facts }) => facts.AvailabilityZoneId))].toSorted();
    if (zones.length > 1) return pass(`The VPC has subnets in ${zones.join(', ')}.`);
    return fail(`The VPC has subnets in ${zones.join(', ')} only; expected: in two zones at least.`);
  },
});
