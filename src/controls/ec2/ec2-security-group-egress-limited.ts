import { openToInternet } from '../../effective/ports.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-security-group-egress-limited',
  title: 'Security groups do not let everything out to the internet',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'An intruder on the machine sends the data away and fetches tools over whatever port is at hand.',
  fix: 'Replace the rule that lets everything out by rules for the ports and groups that the machine talks to.',
  items: ['own.ec2-misconfig', 'own.defaults'],
  aka: { cloudsploit: ['openAllPortsProtocolsEgress'] },
  kind: 'ec2:security-group',
  facts: ['GroupName', 'SecurityGroupEgress'],
  judge({ facts: { GroupName, SecurityGroupEgress } }) {
    if (GroupName === 'default') return notApplicable('The default group is to have no rules at all.');
    const all = openToInternet(SecurityGroupEgress).find(({ protocol }) => protocol === 'all');
    if (all === undefined) return pass('No rule lets out all protocols and ports to the internet.');
    const families = [...(all.ipv4 === 'none' ? [] : ['IPv4']), ...(all.ipv6 === 'none' ? [] : ['IPv6'])];
    return fail(
      `All protocols and ports are let out to the internet over ${families.join(' and ')}; expected: only those that are needed.`,
    );
  },
});
