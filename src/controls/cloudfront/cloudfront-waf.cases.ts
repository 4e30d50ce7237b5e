import { cases, denied } from '../case.ts';

export default cases('cloudfront-waf', 'cloudfront:distribution', [
  {
    name: 'attached',
    verdict: 'pass',
    facts: { Enabled: true, WebACLId: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/shop/1' },
  },
  { name: 'none', verdict: 'fail', facts: { Enabled: true, WebACLId: null } },
  { name: 'disabled', verdict: 'not-applicable', facts: { Enabled: false, WebACLId: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, WebACLId: denied('cloudfront:ListDistributions') },
  },
]);
