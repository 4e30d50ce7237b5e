import { unauthorized } from '../../effective/network/authorized-ports.ts';
import { reachOf } from '../../effective/security-group-reach.ts';
import { control, to } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-security-group-authorized-ports',
  title: 'Security groups open only authorized ports to the internet',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  severityNote:
    'Which port is open decides what can happen: those of logins, databases and internal services are asked apart and weigh more.',
  why: 'Every port that is open without need is one more program that must have no flaw, today and after every update.',
  fix: 'Remove the rule, or name the port in the configuration if the public is meant to reach it.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['ec2_securitygroup_allow_ingress_from_internet_to_any_port'],
    cloudsploit: ['allowedCustomPorts', 'openCustomPorts'],
    securityHub: ['EC2.18'],
  },
  kind: 'ec2:security-group',
  facts: ['SecurityGroupIngress'],
  relations: { prefixLists: to('ec2:prefix-list', 'ingressPrefixLists', ['Entries']) },
  settings: { ports: ['80', '443'], udpPorts: ['443'] },
  judge({ facts }, { related, settings }) {
    const { ranges, unresolved } = reachOf(facts.SecurityGroupIngress, related.prefixLists);
    const open = unauthorized(ranges, settings);
    if (open !== null) {
      const allowed = `TCP ${settings.ports.join(', ')} and UDP ${settings.udpPorts.join(', ')} at most`;
      return fail(`Open to the internet: ${open}; expected: ${allowed}.`);
    }
    const [list] = unresolved;
    if (list === undefined) return pass('No other ports are open to the internet.');
    const reason = `Cannot tell: the rules let in prefix list ${list}, which was not found.`;
    return { verdict: 'unknown', reason, cause: { kind: 'vanished', detail: `prefix list ${list}` } };
  },
});
