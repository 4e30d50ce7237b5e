import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-instance-no-public-address',
  title: 'EC2 instances have no public IPv4 address',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  severityNote:
    'An address alone opens nothing: whether something answers there is asked of its ports, with what is in the way.',
  why: 'With a public address, one mistake in a security group is enough to put the machine on the internet.',
  fix: 'Put the instance into a private subnet behind a load balancer or NAT gateway, and log in by Session Manager.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['ec2_instance_public_ip', 'ec2_confidential_workload_host_public_ip'],
    cloudsploit: ['publicIpAddress'],
    securityHub: ['EC2.9'],
  },
  kind: 'ec2:instance',
  facts: ['NetworkInterfaces'],
  judge({ facts }) {
    const addresses = facts.NetworkInterfaces.flatMap(({ publicAddresses }) => publicAddresses);
    if (addresses.length === 0) return pass('No interface of the instance has a public IPv4 address.');
    return fail(`The instance has the public address ${addresses.join(', ')}; expected: none.`);
  },
});
