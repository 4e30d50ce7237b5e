import { cases, denied } from '../case.ts';

export default cases('iam-root-unused', 'aws:account', [
  {
    name: 'never',
    verdict: 'pass',
    reason: /no use of root/,
    facts: { rootCredentials: { passwordLastUsed: null, keyLastUsed: [] } },
  },
  {
    name: 'long ago',
    verdict: 'pass',
    reason: /last used 91 days ago/,
    facts: {
      rootCredentials: {
        passwordLastUsed: '2026-08-02T00:00:00.000Z',
        keyLastUsed: ['2020-01-01T00:00:00.000Z'],
      },
    },
  },
  {
    name: 'signed in 90 days ago',
    verdict: 'fail',
    reason: /signed in 90 days ago; expected: no use for more than 90 days/,
    facts: { rootCredentials: { passwordLastUsed: '2026-08-03T00:00:00.000Z', keyLastUsed: [] } },
  },
  {
    name: 'an old sign-in, but the second key was used yesterday',
    verdict: 'fail',
    reason: /used an access key 1 day ago/,
    facts: {
      rootCredentials: {
        passwordLastUsed: '2020-01-01T00:00:00.000Z',
        keyLastUsed: ['2019-01-01T00:00:00.000Z', '2026-10-31T00:00:00.000Z'],
      },
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetCredentialReport/,
    facts: { rootCredentials: denied('iam:GetCredentialReport') },
  },
]);
