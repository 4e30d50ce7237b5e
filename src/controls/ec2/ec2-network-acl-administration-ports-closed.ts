import { exposureOf } from '../../effective/address-coverage.ts';
import { allowedAddresses } from '../../effective/network/acl-rules.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

const FAMILIES = [
  ['ipv4', 'IPv4'],
  ['ipv6', 'IPv6'],
] as const;

export default control({
  id: 'ec2-network-acl-administration-ports-closed',
  title: 'Network ACLs keep SSH and Remote Desktop closed to the internet',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'The network ACL is the second lock: without it, one open security group is enough to be found.',
  fix: 'Put rules with low numbers first that let in the ports from known addresses and deny them to all others.',
  items: ['own.ec2-misconfig', 'own.defaults'],
  aka: {
    prowler: [
      'ec2_networkacl_allow_ingress_any_port',
      'ec2_networkacl_allow_ingress_tcp_port_22',
      'ec2_networkacl_allow_ingress_tcp_port_3389',
    ],
    cloudsploit: ['networkAclInboundTraffic'],
    securityHub: ['EC2.21'],
  },
  kind: 'ec2:network-acl',
  facts: ['Entries', 'ownerId'],
  settings: { ports: ['22', '3389'] },
  judge({ account, facts: { Entries, ownerId } }, { settings: { ports } }) {
    if (ownerId !== account) return notApplicable(`The network ACL belongs to account ${ownerId}.`);
    const open = ports.flatMap((port) => {
      const families = FAMILIES.filter(([family]) => {
        const allowed = allowedAddresses(Entries, 'in', 'tcp', Number(port), family);
        return exposureOf(allowed, family) !== 'none';
      });
      return families.length === 0
        ? []
        : [`TCP ${port} over ${families.map(([, name]) => name).join(' and ')}`];
    });
    if (open.length === 0) return pass(`Closed to the internet: TCP ${ports.join(', ')}.`);
    return fail(`Open to the internet: ${open.join('; ')}; expected: closed.`);
  },
});
