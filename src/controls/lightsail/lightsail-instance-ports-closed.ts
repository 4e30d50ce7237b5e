import { asRules } from '../../effective/lightsail-ports.ts';
import { unauthorized } from '../../effective/network/authorized-ports.ts';
import { openToInternet } from '../../effective/ports.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'lightsail-instance-ports-closed',
  title: 'Lightsail instances open only web ports to the internet',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  why: 'Lightsail opens SSH or Remote Desktop of a new instance to everybody, and scanners try passwords and flaws there all day.',
  fix: 'Let in your own addresses only, or none, and use the SSH client in the console.',
  items: ['own.data-leaks', 'own.defaults'],
  aka: { prowler: ['lightsail_instance_public'] },
  kind: 'lightsail:instance',
  facts: ['Ports'],
  settings: {
    /** TCP ports that the public is meant to reach. */
    ports: ['80', '443'] as readonly string[],
    /** The same of UDP. */
    udpPorts: ['443'] as readonly string[],
  },
  judge({ facts }, { settings }) {
    const open = unauthorized(openToInternet(asRules(facts.Ports)), settings);
    if (open === null) return pass('No other ports are open to the internet.');
    const allowed = `TCP ${settings.ports.join(', ')} and UDP ${settings.udpPorts.join(', ')} at most`;
    return fail(`Open to the internet: ${open}; expected: ${allowed}.`);
  },
});
