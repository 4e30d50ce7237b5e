import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/** HTTP listeners of Application Load Balancers are asked about apart, with their redirects. */
export default control({
  id: 'elbv2-network-listener-tls',
  title: 'Network Load Balancers end TLS, or pass it on to targets that do',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'What passes through a TCP or UDP listener is as readable on the way as the client sends it.',
  fix: 'Use a TLS listener with a certificate, or name the port in the configuration if the targets end TLS themselves.',
  items: ['https.endpoints'],
  aka: {
    prowler: ['elbv2_nlb_tls_termination_enabled'],
    cloudsploit: ['elbv2NlbListenerSecurity', 'elbv2SslTermination'],
    securityHub: ['ELB.18'],
  },
  kind: 'elbv2:load-balancer',
  facts: ['Type', 'listeners'],
  settings: { passThroughPorts: ['443'] },
  judge({ facts: { Type, listeners } }, { settings: { passThroughPorts } }) {
    if (Type !== 'network') return notApplicable(`The load balancer is of the type ${Type}.`);
    if (listeners.length === 0) return notApplicable('The load balancer has no listener.');
    const plain = listeners.filter(
      ({ Protocol, Port }) => Protocol !== 'TLS' && !passThroughPorts.includes(String(Port)),
    );
    if (plain.length === 0) return pass('Every listener uses TLS, or passes it on.');
    const names = plain.map(({ Protocol, Port }) => `${Protocol} ${Port}`).join(', ');
    return fail(`The listeners ${names} use no TLS; expected: TLS.`);
  },
});
