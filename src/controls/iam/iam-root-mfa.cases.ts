import { cases, denied } from '../case.ts';
import { summary } from './fixtures/summary.ts';

export default cases('iam-root-mfa', 'aws:account', [
  { name: 'on', verdict: 'pass', facts: { iamSummary: summary() } },
  { name: 'off', verdict: 'fail', reason: /is 0/, facts: { iamSummary: summary({ AccountMFAEnabled: 0 }) } },
  {
    name: 'off, where AWS does not tell of the password',
    verdict: 'fail',
    facts: { iamSummary: summary({ AccountMFAEnabled: 0, AccountPasswordPresent: null }) },
  },
  {
    name: 'a member account whose root credentials the organization deleted',
    verdict: 'not-applicable',
    reason: /nobody can sign in as root/,
    facts: { iamSummary: summary({ AccountMFAEnabled: 0, AccountPasswordPresent: 0 }) },
  },
  {
    name: 'no password, but an access key is left',
    verdict: 'fail',
    facts: {
      iamSummary: summary({ AccountMFAEnabled: 0, AccountPasswordPresent: 0, AccountAccessKeysPresent: 1 }),
    },
  },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetAccountSummary/,
    facts: { iamSummary: denied('iam:GetAccountSummary') },
  },
]);
