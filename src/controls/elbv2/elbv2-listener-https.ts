import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elbv2-listener-https',
  title: 'Load balancers answer plain HTTP with a redirect to HTTPS only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Over plain HTTP anyone on the way can read and change what clients send and get.',
  fix: 'Let the HTTP listener and all of its rules redirect to HTTPS, and serve from an HTTPS listener.',
  items: ['https.endpoints'],
  aka: { prowler: ['elbv2_ssl_listeners'], cloudsploit: ['elbv2HttpsOnly'], securityHub: ['ELB.1'] },
  kind: 'elbv2:load-balancer',
  facts: ['listeners'],
  judge({ facts: { listeners } }) {
    // What passes through TCP, UDP and TLS listeners of Network Load Balancers is the targets' business.
    const web = listeners.filter(({ Protocol }) => Protocol === 'HTTP' || Protocol === 'HTTPS');
    if (web.length === 0) return notApplicable('The load balancer has no HTTP or HTTPS listener.');
    const plain = web.filter(({ Protocol, redirectsToHttps }) => Protocol === 'HTTP' && !redirectsToHttps);
    if (plain.length === 0) return pass('Every listener uses HTTPS or only redirects to it.');
    const ports = plain.map(({ Port }) => Port).join(', ');
    return fail(
      `The HTTP listener on port ${ports} does more than redirect; expected: redirects to HTTPS only.`,
    );
  },
});
