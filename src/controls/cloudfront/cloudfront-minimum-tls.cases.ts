import { cases, denied } from '../case.ts';

const distribution = (MinimumProtocolVersion: string, CloudFrontDefaultCertificate = false) => ({
  facts: { Enabled: true, ViewerCertificate: { CloudFrontDefaultCertificate, MinimumProtocolVersion } },
});

export default cases('cloudfront-minimum-tls', 'cloudfront:distribution', [
  { name: 'TLS 1.2', verdict: 'pass', reason: /TLSv1.2_2021/, ...distribution('TLSv1.2_2021') },
  { name: 'TLS 1.3', verdict: 'pass', ...distribution('TLSv1.3_2025') },
  { name: 'TLS 1.1', verdict: 'fail', reason: /accepts TLS 1.1/, ...distribution('TLSv1.1_2016') },
  { name: 'SSL', verdict: 'fail', reason: /accepts SSLv3/, ...distribution('SSLv3') },
  {
    name: 'the default certificate, whatever is set',
    verdict: 'fail',
    reason: /default/,
    ...distribution('TLSv1.2_2021', true),
  },
  {
    name: 'a policy that is not listed yet',
    verdict: 'unknown',
    reason: /TLSv1.4_2030/,
    ...distribution('TLSv1.4_2030'),
  },
  {
    name: 'disabled',
    verdict: 'not-applicable',
    facts: {
      Enabled: false,
      ViewerCertificate: { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: 'TLSv1' },
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, ViewerCertificate: denied('cloudfront:ListDistributions') },
  },
]);
