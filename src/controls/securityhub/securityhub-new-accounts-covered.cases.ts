import { cases, denied } from '../case.ts';

export default cases('securityhub-new-accounts-covered', 'securityhub:hub', [
  { name: 'central', verdict: 'pass', facts: { newAccounts: 'central' } },
  { name: 'enabled', verdict: 'pass', facts: { newAccounts: 'enabled' } },
  { name: 'left out', verdict: 'fail', facts: { newAccounts: 'left out' } },
  { name: 'another account’s business', verdict: 'not-applicable', facts: { newAccounts: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { newAccounts: denied('securityhub:DescribeOrganizationConfiguration') },
  },
]);
