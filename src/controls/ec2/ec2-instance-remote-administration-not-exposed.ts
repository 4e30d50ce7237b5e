import { judgeExposedPorts } from '../../effective/network/exposed-ports.ts';
import { NETWORK } from '../../effective/network/relations.ts';
import { REMOTE_ADMINISTRATION, portsOf } from '../../effective/sensitive-ports.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'ec2-instance-remote-administration-not-exposed',
  title: 'EC2 instances cannot be logged in to from the whole internet',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Login ports that everybody reaches are tried day and night; one weak password, lost key or unpatched flaw gives the machine and its role away.',
  fix: 'Close the port to the internet and log in by Session Manager or an EC2 Instance Connect Endpoint, which need none.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: [
      'ec2_instance_port_rdp_exposed_to_internet',
      'ec2_instance_port_ssh_exposed_to_internet',
      'ec2_instance_port_telnet_exposed_to_internet',
    ],
  },
  kind: 'ec2:instance',
  facts: ['NetworkInterfaces', 'VpcId'],
  relations: NETWORK,
  settings: { ports: REMOTE_ADMINISTRATION, udpPorts: [] as string[] },
  judge(instance, { related, settings }) {
    return judgeExposedPorts(instance, related, portsOf(settings));
  },
});
