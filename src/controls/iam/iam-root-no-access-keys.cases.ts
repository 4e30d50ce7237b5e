import { cases, denied } from '../case.ts';
import { summary } from './fixtures/summary.ts';

export default cases('iam-root-no-access-keys', 'aws:account', [
  { name: 'none', verdict: 'pass', facts: { iamSummary: summary() } },
  {
    name: 'one',
    verdict: 'fail',
    reason: /is 1/,
    facts: { iamSummary: summary({ AccountAccessKeysPresent: 1 }) },
  },
  {
    name: 'a key without a password is still a key',
    verdict: 'fail',
    facts: { iamSummary: summary({ AccountAccessKeysPresent: 2, AccountPasswordPresent: 0 }) },
  },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetAccountSummary/,
    facts: { iamSummary: denied('iam:GetAccountSummary') },
  },
]);
