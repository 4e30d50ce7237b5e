import { cases, denied } from '../case.ts';

export default cases('securityhub-enabled', 'aws:region', [
  {
    name: 'on',
    verdict: 'pass',
    reason: /since 2026-01-02/,
    facts: { securityHub: { SubscribedAt: '2026-01-02T03:04:05.678Z' } },
  },
  { name: 'off', verdict: 'fail', reason: /not subscribed/, facts: { securityHub: null } },
  { name: 'denied', verdict: 'unknown', facts: { securityHub: denied('securityhub:DescribeHub') } },
]);
