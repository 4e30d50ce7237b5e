import { cases, denied, unread } from '../case.ts';

export default cases('health-security-notices', 'aws:account', [
  { name: 'none', verdict: 'pass', facts: { healthNotices: [] } },
  {
    name: 'a key was found in public',
    verdict: 'fail',
    reason: /AWS_RISK_CREDENTIALS_EXPOSED \(global since 2026-10-30\)/,
    facts: {
      healthNotices: [
        {
          eventTypeCode: 'AWS_RISK_CREDENTIALS_EXPOSED',
          region: 'global',
          startTime: '2026-10-30T04:00:00.000Z',
        },
      ],
    },
  },
  {
    name: 'without a time',
    verdict: 'fail',
    reason: /AWS_ABUSE_DOS_REPORT \(eu-west-1\)/,
    facts: {
      healthNotices: [{ eventTypeCode: 'AWS_ABUSE_DOS_REPORT', region: 'eu-west-1', startTime: null }],
    },
  },
  {
    name: 'the support plan hides it',
    verdict: 'unknown',
    reason: /not available here \(SubscriptionRequiredException\)/,
    facts: {
      healthNotices: unread({
        kind: 'unavailable',
        operation: 'health:DescribeEvents',
        detail: 'SubscriptionRequiredException',
      }),
    },
  },
  { name: 'denied', verdict: 'unknown', facts: { healthNotices: denied('health:DescribeEvents') } },
]);
