import { cases, denied } from '../case.ts';

export default cases('organizations-all-features', 'aws:account', [
  { name: 'all', verdict: 'pass', facts: { organizationFeatureSet: 'ALL' } },
  {
    name: 'billing only',
    verdict: 'fail',
    reason: /CONSOLIDATED/,
    facts: { organizationFeatureSet: 'CONSOLIDATED_BILLING' },
  },
  { name: 'no organization', verdict: 'not-applicable', facts: { organizationFeatureSet: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { organizationFeatureSet: denied('organizations:DescribeOrganization') },
  },
]);
