import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'networkfirewall-change-protection',
  title: 'Network firewalls are protected from deletion and from losing their subnets',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Whoever deletes the firewall or takes it out of a zone cuts the network off, or opens it where routes lead around.',
  fix: 'Turn on delete protection and subnet change protection for the firewall.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['networkfirewall_deletion_protection'],
    securityHub: ['NetworkFirewall.10', 'NetworkFirewall.9'],
  },
  kind: 'networkfirewall:firewall',
  facts: ['DeleteProtection', 'SubnetChangeProtection'],
  judge({ facts }) {
    const names = ['DeleteProtection', 'SubnetChangeProtection'] as const;
    const off = names.filter((name) => !facts[name]);
    if (off.length === 0) return pass('The firewall can neither be deleted nor lose its subnets.');
    return fail(`${off.join(' and ')} ${off.length === 1 ? 'is' : 'are'} off; expected: on.`);
  },
});
