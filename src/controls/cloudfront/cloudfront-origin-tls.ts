import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-origin-tls',
  title: 'CloudFront asks its origins with TLS 1.2 and newer only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Where SSL 3 or TLS 1.0 is allowed towards the origin, somebody on the way can force a connection down to it.',
  fix: 'Leave TLSv1.2 as the only protocol of each custom origin.',
  items: ['https.cloudfront'],
  aka: {
    prowler: ['cloudfront_distributions_using_deprecated_ssl_protocols'],
    cloudsploit: ['cloudfrontOriginTlsVersion'],
    securityHub: ['CloudFront.10'],
  },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'origins'],
  judge({ facts: { Enabled, origins } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    const asked = origins.flatMap(({ DomainName, CustomOriginConfig: it }) =>
      it === null || it.OriginProtocolPolicy === 'http-only'
        ? []
        : [{ DomainName, protocols: it.OriginSSLProtocols }],
    );
    if (asked.length === 0) return notApplicable('No custom origin is asked over HTTPS.');
    const old = asked.flatMap(({ DomainName, protocols }) => {
      const bad = protocols.filter((it) => OLD.has(it));
      return bad.length === 0 ? [] : [`${DomainName} (${bad.join(', ')})`];
    });
    if (old.length === 0) return pass('All custom origins are asked with TLS 1.2 and newer only.');
    return fail(`Old protocols are allowed towards ${old.join(', ')}; expected: TLSv1.2 only.`);
  },
});

const OLD = new Set(['SSLv3', 'TLSv1', 'TLSv1.1']);
