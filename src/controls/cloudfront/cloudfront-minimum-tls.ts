import { CLOUDFRONT_TLS, isOlder, oldestOfCloudFront } from '../../effective/dated/tls-policies.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-minimum-tls',
  title: 'CloudFront distributions accept TLS 1.2 and newer only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'TLS 1.0 and 1.1 have known weaknesses by which a connection can be read or forced down.',
  fix: 'Use a certificate of your own and a security policy TLSv1.2_2021 or newer.',
  items: ['https.cloudfront'],
  aka: {
    cloudsploit: ['insecureProtocols', 'cloudfrontTlsDeprecatedProtocols', 'cloudfrontTlsInsecureCipher'],
    securityHub: ['CloudFront.15'],
  },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'ViewerCertificate'],
  dated: [CLOUDFRONT_TLS],
  judge({ facts: { Enabled, ViewerCertificate: certificate } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    if (certificate.CloudFrontDefaultCertificate) {
      return fail(
        'The default certificate comes with the security policy TLSv1; expected: TLS 1.2 or newer.',
      );
    }
    const policy = certificate.MinimumProtocolVersion;
    const oldest = oldestOfCloudFront(policy);
    if (oldest === null) {
      const detail = `the security policy ${policy} is newer than this program's list`;
      return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
    }
    if (!isOlder(oldest, 'TLS 1.2'))
      return pass(`The security policy ${policy} accepts ${oldest} and newer.`);
    return fail(`The security policy ${policy} accepts ${oldest}; expected: TLS 1.2 or newer.`);
  },
});
