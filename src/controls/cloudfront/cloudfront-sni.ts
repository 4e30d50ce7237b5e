import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-sni',
  title: 'CloudFront distributions serve HTTPS by SNI',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Dedicated addresses cost hundreds of dollars a month, for clients that are too old for safe TLS anyway.',
  fix: 'Set the SSL support method to sni-only.',
  items: ['https.cloudfront'],
  aka: { prowler: ['cloudfront_distributions_https_sni_enabled'], securityHub: ['CloudFront.8'] },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'SslSupportMethod'],
  judge({ facts: { Enabled, SslSupportMethod: method } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    if (method === null) return notApplicable("The certificate is AWS's own, which has no such setting.");
    if (method === 'vip')
      return fail('SSLSupportMethod is vip, with dedicated addresses; expected: sni-only.');
    return pass(`SSLSupportMethod is ${method}.`);
  },
});
