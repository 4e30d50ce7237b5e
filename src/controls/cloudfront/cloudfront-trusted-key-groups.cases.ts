import { cases, denied } from '../case.ts';

export default cases('cloudfront-trusted-key-groups', 'cloudfront:distribution', [
  { name: 'no accounts', verdict: 'pass', facts: { Enabled: true, signersByAccount: [] } },
  {
    name: 'accounts for one path',
    verdict: 'fail',
    reason: /for \/paid\/\*/,
    facts: { Enabled: true, signersByAccount: ['/paid/*'] },
  },
  { name: 'disabled', verdict: 'not-applicable', facts: { Enabled: false, signersByAccount: ['*'] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, signersByAccount: denied('cloudfront:ListDistributions') },
  },
]);
