import { cases, denied } from '../case.ts';

const origin = (OriginProtocolPolicy: string | null, more: object = {}) => ({
  Id: 'o',
  DomainName: 'origin.example.com',
  type: 'other' as const,
  OriginAccessControlId: null,
  OriginAccessIdentity: null,
  CustomOriginConfig:
    OriginProtocolPolicy === null ? null : { OriginProtocolPolicy, OriginSSLProtocols: ['TLSv1.2'] },
  servesPlainHttp: false,
  ...more,
});
const with_ = (...origins: ReturnType<typeof origin>[]) => ({ Enabled: true, origins });

export default cases('cloudfront-origin-https', 'cloudfront:distribution', [
  { name: 'HTTPS', verdict: 'pass', facts: with_(origin('https-only')) },
  {
    name: 'plain',
    verdict: 'fail',
    reason: /origin\.example\.com \(http-only\)/,
    facts: with_(origin('http-only')),
  },
  { name: 'one of two', verdict: 'fail', facts: with_(origin('https-only'), origin('http-only')) },
  { name: 'as the viewers, who must use HTTPS', verdict: 'pass', facts: with_(origin('match-viewer')) },
  {
    name: 'as the viewers, who need not',
    verdict: 'fail',
    facts: with_(origin('match-viewer', { servesPlainHttp: true })),
  },
  {
    name: 'a website of S3',
    verdict: 'fail',
    reason: /all that website endpoints/,
    facts: with_(origin('http-only', { type: 's3-website' })),
  },
  { name: 'a bucket', verdict: 'not-applicable', facts: with_(origin(null)) },
  { name: 'disabled', verdict: 'not-applicable', facts: { ...with_(origin('http-only')), Enabled: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, origins: denied('cloudfront:ListDistributions') },
  },
]);
