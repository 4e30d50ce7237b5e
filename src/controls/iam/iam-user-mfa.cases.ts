import { cases, denied, unread } from '../case.ts';
import { credentials } from './fixtures/credentials.ts';

export default cases('iam-user-mfa', 'iam:user', [
  {
    name: 'password and MFA',
    verdict: 'pass',
    facts: { credentials: credentials({ passwordEnabled: true, mfaActive: true }) },
  },
  {
    name: 'password and no MFA',
    verdict: 'fail',
    facts: { credentials: credentials({ passwordEnabled: true }) },
  },
  {
    name: 'no password',
    verdict: 'pass',
    reason: /no console password/,
    facts: { credentials: credentials({}) },
  },
  {
    name: 'made after the last report',
    verdict: 'unknown',
    facts: {
      credentials: unread({
        kind: 'not-collected',
        detail: 'the answer does not tell credentials of this one',
      }),
    },
  },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetCredentialReport/,
    facts: { credentials: denied('iam:GetCredentialReport') },
  },
]);
