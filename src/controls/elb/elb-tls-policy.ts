import { oldestOfListener } from '../../effective/classic-tls.ts';
import { CLASSIC_TLS, isOlder } from '../../effective/dated/tls-policies.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elb-tls-policy',
  title: 'Classic Load Balancers accept TLS 1.2 only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'TLS 1.0 and 1.1 have known weaknesses by which a connection can be read or forced down.',
  fix: 'Give the listener the policy ELBSecurityPolicy-TLS-1-2-2017-01, or move to an Application Load Balancer.',
  items: ['https.endpoints'],
  aka: {
    prowler: ['elb_insecure_ssl_ciphers'],
    cloudsploit: ['insecureCiphers'],
    securityHub: ['ELB.8'],
  },
  kind: 'elb:load-balancer',
  facts: ['Listeners', 'sslPolicies'],
  dated: [CLASSIC_TLS],
  judge({ facts: { Listeners, sslPolicies } }) {
    const secure = Listeners.filter(({ Protocol }) => Protocol === 'HTTPS' || Protocol === 'SSL');
    if (secure.length === 0) return notApplicable('The load balancer has no HTTPS or SSL listener.');
    const judged = secure.map((it) => ({
      port: it.LoadBalancerPort,
      oldest: oldestOfListener(it, sslPolicies),
    }));
    const weak = judged.flatMap(({ port, oldest }) =>
      oldest !== null && isOlder(oldest, 'TLS 1.2') ? [`Port ${port} accepts ${oldest}`] : [],
    );
    if (weak.length > 0) return fail(`${weak.join('; ')}; expected: TLS 1.2.`);
    const open = judged.find(({ oldest }) => oldest === null);
    if (open === undefined) return pass('Every HTTPS and SSL listener accepts TLS 1.2 only.');
    const detail = `what the policy of port ${open.port} accepts was not told`;
    return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
  },
});
