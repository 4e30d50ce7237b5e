import { judgeAllTraffic, reachOf } from '../../effective/security-group-reach.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'ec2-security-group-all-traffic-closed',
  title: 'Security groups do not open all ports or protocols to the internet',
  risk: { impact: 'data', exposure: 'internet', ease: 'direct' },
  why: 'With every port open, whatever the machine listens on, now or after the next update, is exposed to everybody.',
  fix: 'Replace the rule by one for each port that the service needs, from the addresses that need it.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['ec2_securitygroup_allow_ingress_from_internet_to_all_ports'],
    cloudsploit: ['openAllPortsProtocols'],
  },
  kind: 'ec2:security-group',
  facts: ['SecurityGroupIngress'],
  relations: { prefixLists: to('ec2:prefix-list', 'ingressPrefixLists', ['Entries']) },
  judge({ facts }, { related }) {
    return judgeAllTraffic(reachOf(facts.SecurityGroupIngress, related.prefixLists));
  },
});
