import { cases, denied } from '../case.ts';
import { credentials, key } from './fixtures/credentials.ts';

export default cases('iam-user-one-active-key', 'iam:user', [
  { name: 'none', verdict: 'pass', reason: /no active/, facts: { credentials: credentials({}) } },
  { name: 'one', verdict: 'pass', facts: { credentials: credentials({ keys: [key()] }) } },
  {
    name: 'two',
    verdict: 'fail',
    reason: /2 active/,
    facts: { credentials: credentials({ keys: [key(), key({ slot: 2 })] }) },
  },
  {
    name: 'two, one turned off',
    verdict: 'pass',
    facts: { credentials: credentials({ keys: [key({ active: false }), key({ slot: 2 })] }) },
  },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetCredentialReport/,
    facts: { credentials: denied('iam:GetCredentialReport') },
  },
]);
