import { cases, denied } from '../case.ts';

export default cases('iam-role-unused', 'iam:role', [
  {
    name: 'used 90 days ago',
    verdict: 'pass',
    facts: { createdAt: '2020-01-01T00:00:00.000Z', lastUsed: '2026-08-03T00:00:00.000Z' },
  },
  {
    name: 'used 91 days ago',
    verdict: 'fail',
    reason: /last used 91 days ago; expected: used within 90 days/,
    facts: { createdAt: '2020-01-01T00:00:00.000Z', lastUsed: '2026-08-02T00:00:00.000Z' },
  },
  { name: 'new', verdict: 'pass', facts: { createdAt: '2026-10-31T00:00:00.000Z', lastUsed: null } },
  {
    name: 'old and not used on record',
    verdict: 'fail',
    reason: /not used on record/,
    facts: { createdAt: '2020-01-01T00:00:00.000Z', lastUsed: null },
  },
  {
    name: 'a service-linked role',
    verdict: 'not-applicable',
    managedByAws: true,
    facts: { createdAt: '2020-01-01T00:00:00.000Z', lastUsed: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      createdAt: denied('iam:GetAccountAuthorizationDetails'),
      lastUsed: denied('iam:GetAccountAuthorizationDetails'),
    },
  },
]);
