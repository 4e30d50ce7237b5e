import { judgePorts, reachOf } from '../../effective/security-group-reach.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'ec2-security-group-ssh-closed',
  title: 'Security groups keep SSH (TCP 22) closed to the internet',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'An SSH port that everybody reaches is scanned within minutes, and one weak password, lost key or unpatched flaw gives a shell.',
  fix: 'Remove the rule, or narrow it to known addresses; Session Manager and EC2 Instance Connect Endpoint need no open port at all.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22'],
    cloudsploit: ['openSSH'],
    securityHub: ['EC2.13', 'EC2.53', 'EC2.54'],
  },
  kind: 'ec2:security-group',
  facts: ['SecurityGroupIngress'],
  relations: { prefixLists: to('ec2:prefix-list', 'ingressPrefixLists', ['Entries']) },
  judge({ facts }, { related }) {
    return judgePorts(reachOf(facts.SecurityGroupIngress, related.prefixLists), { tcp: [22] });
  },
});
