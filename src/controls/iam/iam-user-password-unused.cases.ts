import { cases, denied } from '../case.ts';
import { credentials } from './fixtures/credentials.ts';

export default cases('iam-user-password-unused', 'iam:user', [
  {
    name: 'used 90 days ago',
    verdict: 'pass',
    facts: {
      credentials: credentials({ passwordEnabled: true, passwordLastUsed: '2026-08-03T00:00:00.000Z' }),
    },
  },
  {
    name: 'used 91 days ago',
    verdict: 'fail',
    reason: /last used 91 days ago; expected: used within 90 days/,
    facts: {
      credentials: credentials({ passwordEnabled: true, passwordLastUsed: '2026-08-02T00:00:00.000Z' }),
    },
  },
  {
    name: 'set lately on an old user and never used yet',
    verdict: 'pass',
    reason: /never used since it was set 10 days ago/,
    facts: {
      credentials: credentials({ passwordEnabled: true, passwordLastChanged: '2026-10-22T00:00:00.000Z' }),
    },
  },
  {
    name: 'set long ago and never used',
    verdict: 'fail',
    reason: /never used since it was set 274 days ago/,
    facts: {
      credentials: credentials({ passwordEnabled: true, passwordLastChanged: '2026-01-31T00:00:00.000Z' }),
    },
  },
  {
    name: 'never used, and AWS does not tell when it was set',
    verdict: 'fail',
    reason: /304 days ago/,
    facts: { credentials: credentials({ passwordEnabled: true }) },
  },
  {
    name: 'no password',
    verdict: 'pass',
    facts: { credentials: credentials({ createdAt: '2015-01-01T00:00:00.000Z' }) },
  },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetCredentialReport/,
    facts: { credentials: denied('iam:GetCredentialReport') },
  },
]);
