import { cases, denied } from '../case.ts';
import { credentials, key } from './fixtures/credentials.ts';

export default cases('iam-user-console-or-keys', 'iam:user', [
  { name: 'password alone', verdict: 'pass', facts: { credentials: credentials({ passwordEnabled: true }) } },
  {
    name: 'keys alone',
    verdict: 'pass',
    reason: /no console password/,
    facts: { credentials: credentials({ keys: [key()] }) },
  },
  { name: 'neither', verdict: 'pass', facts: { credentials: credentials({}) } },
  {
    name: 'both',
    verdict: 'fail',
    reason: /the active access key 2; expected: one or the other/,
    facts: { credentials: credentials({ passwordEnabled: true, mfaActive: true, keys: [key({ slot: 2 })] }) },
  },
  {
    name: 'a password and a key that is turned off',
    verdict: 'pass',
    facts: { credentials: credentials({ passwordEnabled: true, keys: [key({ active: false })] }) },
  },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetCredentialReport/,
    facts: { credentials: denied('iam:GetCredentialReport') },
  },
]);
