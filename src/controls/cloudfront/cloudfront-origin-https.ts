import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-origin-https',
  title: 'CloudFront asks its origins over HTTPS',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Between CloudFront and an origin over plain HTTP, what visitors believe to be encrypted crosses the internet in the open.',
  fix: 'Set the origin protocol policy to https-only; use the bucket itself instead of its website endpoint.',
  items: ['https.cloudfront'],
  aka: {
    prowler: ['cloudfront_distributions_origin_traffic_encrypted'],
    cloudsploit: ['secureOrigin', 'cloudfrontCustomOriginHttpsOnly'],
    securityHub: ['CloudFront.9'],
  },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'origins'],
  judge({ facts: { Enabled, origins } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    const custom = origins.filter(({ CustomOriginConfig: it }) => it !== null);
    if (custom.length === 0)
      return notApplicable('All origins are buckets or within a VPC, which CloudFront asks in its own ways.');
    const plain = custom.filter(
      ({ CustomOriginConfig: it, servesPlainHttp }) =>
        it?.OriginProtocolPolicy === 'http-only' ||
        (it?.OriginProtocolPolicy === 'match-viewer' && servesPlainHttp),
    );
    if (plain.length === 0) return pass(`All ${custom.length} custom origins are asked over HTTPS.`);
    const clauses = plain.map(
      ({ DomainName, type, CustomOriginConfig: it }) =>
        `${DomainName} (${it?.OriginProtocolPolicy}${type === 's3-website' ? ', which is all that website endpoints of S3 can' : ''})`,
    );
    return fail(`Asked over plain HTTP: ${clauses.join(', ')}; expected: https-only.`);
  },
});
