import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elbv2-access-logs',
  title: 'Load balancers log every request to a bucket',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without access logs nobody can tell what an intruder asked for, from where, and what was answered.',
  fix: 'Turn on access logs to an S3 bucket for the load balancer.',
  items: ['monitor.central'],
  aka: {
    prowler: ['elbv2_logging_enabled'],
    cloudsploit: ['elbv2LoggingEnabled'],
    securityHub: ['ELB.5'],
  },
  kind: 'elbv2:load-balancer',
  facts: ['Type', 'LoadBalancerAttributes', 'listeners'],
  judge({ facts: { Type, LoadBalancerAttributes: attributes, listeners } }) {
    if (Type === 'gateway') return notApplicable('Gateway Load Balancers write no access logs.');
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-access-logs.html
    if (Type === 'network' && !listeners.some(({ Protocol }) => Protocol === 'TLS')) {
      return notApplicable('Network Load Balancers log the requests of TLS listeners only, and it has none.');
    }
    if (attributes['access_logs.s3.enabled'] !== 'true')
      return fail('access_logs.s3.enabled is not true; expected: true.');
    return pass(
      `Requests are logged to the bucket ${attributes['access_logs.s3.bucket'] ?? 'of its choice'}.`,
    );
  },
});
