import { cases, unread } from '../case.ts';
import type { TrustedAdvisorResult } from '../../model/kinds/account.ts';

function check(id: string, status: TrustedAdvisorResult['status'], flagged = 0): TrustedAdvisorResult {
  return { id, name: `Check ${id}`, status, flagged };
}

export default cases('support-trusted-advisor-security', 'aws:account', [
  {
    name: 'all ok',
    verdict: 'pass',
    reason: /All 2/,
    facts: { trustedAdvisorSecurity: [check('a', 'ok'), check('b', 'ok')] },
  },
  {
    name: 'a warning and an error',
    verdict: 'fail',
    reason: /^2 of 4 security checks are not clear: Check d \(error, 3 flagged\), Check b \(warning\);/,
    facts: {
      trustedAdvisorSecurity: [
        check('a', 'ok'),
        check('b', 'warning'),
        check('c', 'not_available'),
        check('d', 'error', 3),
      ],
    },
  },
  {
    name: 'many errors are counted, not all named',
    verdict: 'fail',
    reason: /^10 of 10 .* and 2 more;/,
    facts: { trustedAdvisorSecurity: Array.from('abcdefghij', (id) => check(id, 'error')) },
  },
  {
    name: 'a check without a result is no pass',
    verdict: 'unknown',
    reason: /Check b/,
    facts: { trustedAdvisorSecurity: [check('a', 'ok'), check('b', 'not_available')] },
  },
  { name: 'no checks', verdict: 'unknown', facts: { trustedAdvisorSecurity: [] } },
  {
    name: 'the support plan hides it',
    verdict: 'unknown',
    reason: /not available here \(SubscriptionRequiredException\)/,
    facts: {
      trustedAdvisorSecurity: unread({
        kind: 'unavailable',
        operation: 'support:DescribeTrustedAdvisorChecks',
        detail: 'SubscriptionRequiredException',
      }),
    },
  },
]);
