import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elb-listener-encrypted',
  title: 'Classic Load Balancers listen by HTTPS or SSL only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Over HTTP and TCP anyone on the way can read and change what clients send and get.',
  fix: 'Replace the listener by one of HTTPS or SSL with a certificate, or move to an Application Load Balancer, which can redirect.',
  items: ['https.endpoints'],
  aka: {
    prowler: ['elb_ssl_listeners'],
    cloudsploit: ['elbHttpsOnly'],
    securityHub: ['ELB.3'],
  },
  kind: 'elb:load-balancer',
  facts: ['Listeners'],
  settings: { passThroughPorts: [] as string[] },
  judge({ facts: { Listeners } }, { settings: { passThroughPorts } }) {
    if (Listeners.length === 0) return notApplicable('The load balancer has no listener.');
    const plain = Listeners.filter(
      ({ Protocol, LoadBalancerPort: port }) =>
        Protocol === 'HTTP' || (Protocol === 'TCP' && !passThroughPorts.includes(String(port))),
    );
    if (plain.length === 0) return pass('Every listener uses HTTPS or SSL.');
    const names = plain.map(({ Protocol, LoadBalancerPort: port }) => `${Protocol} ${port}`).join(', ');
    return fail(`The listeners ${names} are not encrypted; expected: HTTPS or SSL.`);
  },
});
