import { cases, denied } from '../case.ts';

const certificate = (CloudFrontDefaultCertificate: boolean) => ({
  ViewerCertificate: { CloudFrontDefaultCertificate, MinimumProtocolVersion: 'TLSv1.2_2021' },
});

export default cases('cloudfront-custom-certificate', 'cloudfront:distribution', [
  { name: 'one’s own', verdict: 'pass', facts: { Enabled: true, ...certificate(false) } },
  { name: 'AWS’s', verdict: 'fail', facts: { Enabled: true, ...certificate(true) } },
  { name: 'disabled', verdict: 'not-applicable', facts: { Enabled: false, ...certificate(true) } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, ViewerCertificate: denied('cloudfront:ListDistributions') },
  },
]);
