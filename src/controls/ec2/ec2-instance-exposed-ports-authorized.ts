import { internetExposure } from '../../effective/network/internet-exposure.ts';
import { NETWORK } from '../../effective/network/relations.ts';
import { unauthorized } from '../../effective/network/authorized-ports.ts';
import { describeCause } from '../../model/causes.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-instance-exposed-ports-authorized',
  title: 'EC2 instances expose only authorized ports to the internet',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Every port that is open without need is one more program that must have no flaw, today and after every update.',
  fix: 'Close all ports but those that serve the public, or name in the configuration those that are meant to be open.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: [
      'ec2_confidential_workload_host_unrestricted_ingress',
      'ec2_confidential_workload_host_vsock_proxy_exposed',
    ],
    cloudsploit: ['ec2NetworkExposure'],
  },
  kind: 'ec2:instance',
  facts: ['NetworkInterfaces', 'VpcId'],
  relations: NETWORK,
  settings: { ports: ['80', '443'], udpPorts: ['443'] },
  judge({ region, facts: { NetworkInterfaces, VpcId } }, { related, settings }) {
    const exposure = internetExposure(NetworkInterfaces, { region, VpcId }, related);
    const { restsOn } = exposure;
    const open = unauthorized(exposure.open, settings);
    if (open !== null) {
      const at = exposure.addresses.join(', ');
      const allowed = `TCP ${settings.ports.join(', ')} and UDP ${settings.udpPorts.join(', ')} at most`;
      return { ...fail(`By ${at}, the internet reaches ${open}; expected: ${allowed}.`), restsOn };
    }
    const perhaps = exposure.perhaps.find(({ ranges }) => unauthorized(ranges, settings) !== null);
    if (perhaps === undefined) return { ...pass('The internet reaches no other ports.'), restsOn };
    const { cause } = perhaps;
    const reason = `Cannot tell what the internet reaches: ${describeCause(cause)}.`;
    return { verdict: 'unknown', reason, cause, restsOn };
  },
});
