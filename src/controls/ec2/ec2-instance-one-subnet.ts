import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

/**
 * Several interfaces in one subnet join nothing: nodes of Kubernetes have them by the dozen. What is asked is whether a
 * machine stands in two networks.
 */
export default control({
  id: 'ec2-instance-one-subnet',
  title: 'EC2 instances do not stand in several subnets at once',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A machine with a leg in two networks is a way around whatever keeps them apart.',
  fix: 'Take away the interface in the other subnet, and let the networks talk by routes and security groups.',
  items: ['own.ec2-misconfig', 'own.isolation'],
  aka: { prowler: ['ec2_instance_uses_single_eni'], securityHub: ['EC2.17'] },
  kind: 'ec2:instance',
  facts: ['NetworkInterfaces'],
  judge({ facts: { NetworkInterfaces: interfaces } }) {
    const subnets = new Set(interfaces.map(({ SubnetId }) => SubnetId));
    if (subnets.size <= 1) return pass('All interfaces of the instance are in one subnet.');
    return fail(`The instance has interfaces in ${[...subnets].join(', ')}; expected: in one subnet.`);
  },
});
