import { cases, denied } from '../case.ts';
import { credentials, key } from './fixtures/credentials.ts';

export default cases('iam-user-no-idle-initial-key', 'iam:user', [
  {
    name: 'a password and a key in use',
    verdict: 'pass',
    facts: { credentials: credentials({ passwordEnabled: true, keys: [key()] }) },
  },
  {
    name: 'a password and a key that was never used',
    verdict: 'fail',
    reason: /never used the active access key 1;/,
    facts: { credentials: credentials({ passwordEnabled: true, keys: [key({ lastUsed: null })] }) },
  },
  {
    name: 'the second key was never used',
    verdict: 'fail',
    reason: /never used the active access key 2;/,
    facts: {
      credentials: credentials({ passwordEnabled: true, keys: [key(), key({ slot: 2, lastUsed: null })] }),
    },
  },
  {
    name: 'turned off and never used',
    verdict: 'pass',
    facts: {
      credentials: credentials({ passwordEnabled: true, keys: [key({ active: false, lastUsed: null })] }),
    },
  },
  {
    name: 'a program',
    verdict: 'pass',
    facts: { credentials: credentials({ keys: [key({ lastUsed: null })] }) },
  },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetCredentialReport/,
    facts: { credentials: denied('iam:GetCredentialReport') },
  },
]);
