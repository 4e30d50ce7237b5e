import { judgePorts, reachOf } from '../../effective/security-group-reach.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'ec2-security-group-rdp-closed',
  title: 'Security groups keep Remote Desktop (TCP 3389) closed to the internet',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Remote Desktop ports that everybody reaches are where ransomware crews guess passwords and try every new flaw first.',
  fix: 'Remove the rule, or narrow it to known addresses; Fleet Manager and a gateway behind a VPN need no open port.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389'],
    cloudsploit: ['openRDP'],
    securityHub: ['EC2.14', 'EC2.53', 'EC2.54'],
  },
  kind: 'ec2:security-group',
  facts: ['SecurityGroupIngress'],
  relations: { prefixLists: to('ec2:prefix-list', 'ingressPrefixLists', ['Entries']) },
  judge({ facts }, { related }) {
    return judgePorts(reachOf(facts.SecurityGroupIngress, related.prefixLists), { tcp: [3389] });
  },
});
