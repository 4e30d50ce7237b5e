import { cases, denied } from '../case.ts';
import { credentials, key } from './fixtures/credentials.ts';

export default cases('iam-user-key-age', 'iam:user', [
  {
    name: '90 days old',
    verdict: 'pass',
    facts: { credentials: credentials({ keys: [key({ lastRotated: '2026-08-03T00:00:00.000Z' })] }) },
  },
  {
    name: '91 days old, however much used',
    verdict: 'fail',
    reason: /access key 1 is 91 days old; expected: at most 90 days/,
    facts: { credentials: credentials({ keys: [key({ lastRotated: '2026-08-02T00:00:00.000Z' })] }) },
  },
  {
    name: 'the second is old',
    verdict: 'fail',
    reason: /^Too old: access key 2/,
    facts: {
      credentials: credentials({ keys: [key(), key({ slot: 2, lastRotated: '2024-01-01T00:00:00.000Z' })] }),
    },
  },
  {
    name: 'the old one is turned off',
    verdict: 'pass',
    facts: {
      credentials: credentials({
        keys: [key({ active: false, lastRotated: '2020-01-01T00:00:00.000Z' }), key({ slot: 2 })],
      }),
    },
  },
  { name: 'no key', verdict: 'pass', facts: { credentials: credentials({}) } },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetCredentialReport/,
    facts: { credentials: denied('iam:GetCredentialReport') },
  },
]);
