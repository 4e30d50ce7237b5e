import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'networkfirewall-logging',
  title: 'Network firewalls log what passes them',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A firewall without a log drops an intruder’s traffic and tells nobody, or lets it through and tells nobody.',
  fix: 'Turn on alert and flow logs for the firewall.',
  items: ['monitor.central'],
  aka: { prowler: ['networkfirewall_logging_enabled'], securityHub: ['NetworkFirewall.2'] },
  kind: 'networkfirewall:firewall',
  facts: ['logTypes'],
  judge({ facts: { logTypes } }) {
    if (logTypes.length === 0) return fail('The firewall logs nothing; expected: ALERT and FLOW.');
    return pass(`The firewall logs ${logTypes.join(', ')}.`);
  },
});
