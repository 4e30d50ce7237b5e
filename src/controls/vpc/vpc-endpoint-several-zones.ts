import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-endpoint-several-zones',
  title: 'Interface endpoints are in more than one Availability Zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'With the zone of the only endpoint, all machines of the VPC lose the service behind it.',
  fix: 'Add a subnet in a second zone to the endpoint.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['vpc_endpoint_multi_az_enabled'] },
  kind: 'ec2:vpc-endpoint',
  facts: ['VpcEndpointType', 'SubnetIds'],
  judge({ facts: { VpcEndpointType, SubnetIds } }) {
    if (VpcEndpointType !== 'Interface') return notApplicable(`It is of the type ${VpcEndpointType}.`);
    // An endpoint takes one subnet of a zone at most.
    const told = `The endpoint is in ${SubnetIds.length === 1 ? '1 zone' : `${SubnetIds.length} zones`}`;
    return SubnetIds.length > 1 ? pass(`${told}.`) : fail(`${told}; expected: two at least.`);
  },
});
