import { cases, denied } from '../case.ts';
import { summary } from './fixtures/summary.ts';

export default cases('iam-root-no-signing-certificates', 'aws:account', [
  { name: 'none', verdict: 'pass', facts: { iamSummary: summary() } },
  {
    name: 'one',
    verdict: 'fail',
    reason: /is 1/,
    facts: { iamSummary: summary({ AccountSigningCertificatesPresent: 1 }) },
  },

  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant iam:GetAccountSummary/,
    facts: { iamSummary: denied('iam:GetAccountSummary') },
  },
]);
