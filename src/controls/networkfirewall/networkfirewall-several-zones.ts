import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'networkfirewall-several-zones',
  title: 'Network firewalls have endpoints in more than one Availability Zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'With the zone of its only endpoint all traffic that is led through the firewall stops, or is led around it in haste.',
  fix: 'Associate a subnet of a second zone with the firewall, and route that zone through it.',
  items: ['own.isolation'],
  aka: { prowler: ['networkfirewall_multi_az'], securityHub: ['NetworkFirewall.1'] },
  kind: 'networkfirewall:firewall',
  facts: ['zones'],
  judge({ facts: { zones } }) {
    const told = `The firewall has endpoints in ${zones === 1 ? '1 zone' : `${zones} zones`}`;
    return zones > 1 ? pass(`${told}.`) : fail(`${told}; expected: two at least.`);
  },
});
