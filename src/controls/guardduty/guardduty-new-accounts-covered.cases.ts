import { cases, denied } from '../case.ts';

export default cases('guardduty-new-accounts-covered', 'guardduty:detector', [
  { name: 'all', verdict: 'pass', facts: { autoEnableOrganizationMembers: 'ALL' } },
  { name: 'new ones', verdict: 'pass', facts: { autoEnableOrganizationMembers: 'NEW' } },
  {
    name: 'none',
    verdict: 'fail',
    reason: /NONE; expected/,
    facts: { autoEnableOrganizationMembers: 'NONE' },
  },
  {
    name: 'another account’s business',
    verdict: 'not-applicable',
    facts: { autoEnableOrganizationMembers: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { autoEnableOrganizationMembers: denied('guardduty:DescribeOrganizationConfiguration') },
  },
]);
