import { cases, denied } from '../case.ts';
import { credentials, key } from './fixtures/credentials.ts';

export default cases('iam-user-key-unused', 'iam:user', [
  { name: 'used yesterday', verdict: 'pass', facts: { credentials: credentials({ keys: [key()] }) } },
  { name: 'no key', verdict: 'pass', facts: { credentials: credentials({}) } },
  {
    name: 'used 91 days ago',
    verdict: 'fail',
    reason: /access key 1 \(last used 91 days ago\); expected: used within 90 days/,
    facts: { credentials: credentials({ keys: [key({ lastUsed: '2026-08-02T00:00:00.000Z' })] }) },
  },
  {
    name: 'one in use, the other not',
    verdict: 'fail',
    reason: /^Not in use: access key 2 \(last used 304 days ago\);/,
    facts: {
      credentials: credentials({ keys: [key(), key({ slot: 2, lastUsed: '2026-01-01T00:00:00.000Z' })] }),
    },
  },
  {
    name: 'never used, and made long ago',
    verdict: 'fail',
    reason: /made 304 days ago, never used/,
    facts: {
      credentials: credentials({ keys: [key({ lastUsed: null, lastRotated: '2026-01-01T00:00:00.000Z' })] }),
    },
  },
  {
    name: 'never used, but new',
    verdict: 'pass',
    facts: { credentials: credentials({ keys: [key({ lastUsed: null })] }) },
  },
  {
    name: 'turned off',
    verdict: 'pass',
    reason: /no active access key/,
    facts: {
      credentials: credentials({ keys: [key({ active: false, lastUsed: '2019-01-01T00:00:00.000Z' })] }),
    },
  },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetCredentialReport/,
    facts: { credentials: denied('iam:GetCredentialReport') },
  },
]);
