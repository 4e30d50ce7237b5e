import { cases, denied } from '../case.ts';

const origin = (more: object = {}) => ({
  Id: 'o',
  DomainName: 'content.s3.eu-west-1.amazonaws.com',
  type: 's3' as const,
  OriginAccessControlId: null,
  OriginAccessIdentity: null,
  CustomOriginConfig: null,
  servesPlainHttp: false,
  ...more,
});
const controlled = origin({ OriginAccessControlId: 'E1OAC' });

export default cases('cloudfront-s3-origin-access-control', 'cloudfront:distribution', [
  { name: 'a control', verdict: 'pass', facts: { Enabled: true, origins: [controlled] } },
  {
    name: 'nothing',
    verdict: 'fail',
    reason: /no access control at all/,
    facts: { Enabled: true, origins: [controlled, origin()] },
  },
  {
    name: 'the older way, which knows no KMS and no new regions',
    verdict: 'fail',
    reason: /older/,
    facts: {
      Enabled: true,
      origins: [origin({ OriginAccessIdentity: 'origin-access-identity/cloudfront/E1' })],
    },
  },
  {
    name: 'no bucket',
    verdict: 'not-applicable',
    facts: { Enabled: true, origins: [origin({ type: 'other', DomainName: 'shop.example.com' })] },
  },
  { name: 'disabled', verdict: 'not-applicable', facts: { Enabled: false, origins: [origin()] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, origins: denied('cloudfront:ListDistributions') },
  },
]);
