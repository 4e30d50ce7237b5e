import { cases, denied } from '../case.ts';

const origin = (protocols: readonly string[] | null, OriginProtocolPolicy = 'https-only') => ({
  Id: 'o',
  DomainName: 'origin.example.com',
  type: 'other' as const,
  OriginAccessControlId: null,
  OriginAccessIdentity: null,
  CustomOriginConfig: protocols === null ? null : { OriginProtocolPolicy, OriginSSLProtocols: protocols },
  servesPlainHttp: false,
});

export default cases('cloudfront-origin-tls', 'cloudfront:distribution', [
  { name: 'TLS 1.2', verdict: 'pass', facts: { Enabled: true, origins: [origin(['TLSv1.2'])] } },
  {
    name: 'TLS 1.1 too',
    verdict: 'fail',
    reason: /\(TLSv1\.1\)/,
    facts: { Enabled: true, origins: [origin(['TLSv1.2', 'TLSv1.1'])] },
  },
  {
    name: 'SSL 3',
    verdict: 'fail',
    facts: { Enabled: true, origins: [origin(['TLSv1.2']), origin(['SSLv3'])] },
  },
  {
    name: 'plain HTTP, where TLS is not used',
    verdict: 'not-applicable',
    facts: { Enabled: true, origins: [origin(['SSLv3'], 'http-only')] },
  },
  { name: 'a bucket', verdict: 'not-applicable', facts: { Enabled: true, origins: [origin(null)] } },
  { name: 'disabled', verdict: 'not-applicable', facts: { Enabled: false, origins: [origin(['SSLv3'])] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, origins: denied('cloudfront:ListDistributions') },
  },
]);
