import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elb-acm-certificate',
  title: 'Classic Load Balancers use certificates of ACM',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Certificates that were uploaded to IAM are renewed by hand or not at all, and their private keys lie about elsewhere.',
  fix: 'Request a certificate from ACM and set it on the listener.',
  items: ['https.certificates', 'https.endpoints'],
  aka: { prowler: ['elb_ssl_listeners_use_acm_certificate'], securityHub: ['ELB.2'] },
  kind: 'elb:load-balancer',
  facts: ['Listeners'],
  judge({ facts: { Listeners } }) {
    const secure = Listeners.filter(({ Protocol }) => Protocol === 'HTTPS' || Protocol === 'SSL');
    if (secure.length === 0) return notApplicable('The load balancer has no HTTPS or SSL listener.');
    const other = secure.filter(({ SSLCertificateId: arn }) => arn?.split(':')[2] !== 'acm');
    if (other.length === 0) return pass('Every HTTPS and SSL listener uses a certificate of ACM.');
    const names = other.map((it) => `${it.LoadBalancerPort} (${it.SSLCertificateId ?? 'none'})`).join(', ');
    return fail(`The certificate is not of ACM on port ${names}; expected: one of ACM.`);
  },
});
