import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-nat-gateway-several-zones',
  title: 'VPCs have NAT gateways in more than one Availability Zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Where the only way out is in one zone, its loss also stops what runs in the others.',
  fix: 'Make a NAT gateway in each zone, with a route table for its subnets, or one regional NAT gateway.',
  items: ['own.isolation'],
  aka: { cloudsploit: ['natMultiAz'] },
  kind: 'ec2:vpc',
  facts: [],
  relations: {
    gateways: of('ec2:nat-gateway', 'VpcId', ['SubnetId']),
    subnets: of('ec2:subnet', 'VpcId', ['AvailabilityZoneId']),
  },
  judge(_vpc, { related: { gateways, subnets } }) {
    if (gateways.length === 0) return notApplicable('The VPC has no NAT gateway.');
    if (gateways.some(({ facts }) => facts.SubnetId === null))
      return pass('The VPC has a regional NAT gateway, which is in all of its zones.');
    const zonesOf = (some: typeof subnets) => new Set(some.map(({ facts }) => facts.AvailabilityZoneId));
    const zones = zonesOf(subnets.filter(({ id }) => gateways.some(({ facts }) => facts.SubnetId === id)));
    if (zones.size > 1) return pass(`NAT gateways are in ${[...zones].toSorted().join(', ')}.`);
    const [zone = 'one zone'] = zones;
    if (zonesOf(subnets).size < 2) return notApplicable(`All subnets of the VPC are in ${zone}.`);
    return fail(`All NAT gateways are in ${zone}; expected: in two zones at least, or a regional one.`);
  },
});
