import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-custom-certificate',
  title: 'CloudFront distributions use certificates of their own',
  risk: { impact: 'order', exposure: 'inside', ease: 'direct' },
  why: "With AWS's certificate visitors see a strange domain, and TLS 1.0 cannot be turned off.",
  fix: 'Give the distribution a domain name of yours and a certificate from ACM in us-east-1.',
  items: ['https.cloudfront', 'https.certificates'],
  aka: { prowler: ['cloudfront_distributions_custom_ssl_certificate'], securityHub: ['CloudFront.7'] },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'ViewerCertificate'],
  judge({ facts: { Enabled, ViewerCertificate: certificate } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    if (certificate.CloudFrontDefaultCertificate)
      return fail('The certificate is that of *.cloudfront.net; expected: one of your own.');
    return pass('The certificate is one of your own.');
  },
});
