import { cases, denied } from '../case.ts';

const behaviors = (...policies: string[]) =>
  policies.map((ViewerProtocolPolicy, index) => ({
    pattern: index === 0 ? '*' : `/p${index}/*`,
    ViewerProtocolPolicy,
  }));

export default cases('cloudfront-viewer-https', 'cloudfront:distribution', [
  { name: 'redirects', verdict: 'pass', facts: { Enabled: true, behaviors: behaviors('redirect-to-https') } },
  {
    name: 'HTTPS only',
    verdict: 'pass',
    facts: { Enabled: true, behaviors: behaviors('https-only', 'redirect-to-https') },
  },
  {
    name: 'allows HTTP',
    verdict: 'fail',
    reason: /allow-all for \*/,
    facts: { Enabled: true, behaviors: behaviors('allow-all') },
  },
  {
    name: 'one behaviour of several allows HTTP',
    verdict: 'fail',
    reason: /allow-all for \/p2\/\*/,
    facts: { Enabled: true, behaviors: behaviors('https-only', 'https-only', 'allow-all') },
  },
  {
    name: 'disabled',
    verdict: 'not-applicable',
    facts: { Enabled: false, behaviors: behaviors('allow-all') },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, behaviors: denied('cloudfront:ListDistributions') },
  },
]);
