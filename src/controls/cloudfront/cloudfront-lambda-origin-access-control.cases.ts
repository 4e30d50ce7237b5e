import { cases, denied } from '../case.ts';

const origin = (more: object = {}) => ({
  Id: 'o',
  DomainName: 'abc123.lambda-url.eu-west-1.on.aws',
  type: 'lambda-url' as const,
  OriginAccessControlId: null,
  OriginAccessIdentity: null,
  CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
  servesPlainHttp: false,
  ...more,
});

export default cases('cloudfront-lambda-origin-access-control', 'cloudfront:distribution', [
  {
    name: 'a control',
    verdict: 'pass',
    facts: { Enabled: true, origins: [origin({ OriginAccessControlId: 'E1OAC' })] },
  },
  { name: 'none', verdict: 'fail', reason: /abc123/, facts: { Enabled: true, origins: [origin()] } },
  {
    name: 'no function',
    verdict: 'not-applicable',
    facts: { Enabled: true, origins: [origin({ type: 'other' })] },
  },
  { name: 'disabled', verdict: 'not-applicable', facts: { Enabled: false, origins: [origin()] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, origins: denied('cloudfront:ListDistributions') },
  },
]);
