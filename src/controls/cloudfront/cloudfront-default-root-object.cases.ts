import { cases, denied } from '../case.ts';

export default cases('cloudfront-default-root-object', 'cloudfront:distribution', [
  { name: 'a page', verdict: 'pass', facts: { Enabled: true, DefaultRootObject: 'index.html' } },
  { name: 'none', verdict: 'fail', facts: { Enabled: true, DefaultRootObject: null } },
  { name: 'disabled', verdict: 'not-applicable', facts: { Enabled: false, DefaultRootObject: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, DefaultRootObject: denied('cloudfront:GetDistributionConfig') },
  },
]);
