import { cases, denied } from '../case.ts';

function group(RetentionInDays: number | null, LogGroupClass = 'STANDARD') {
  return { facts: { RetentionInDays, LogGroupClass } };
}

export default cases('logs-group-retention', 'logs:log-group', [
  { name: 'a year', verdict: 'pass', ...group(365) },
  { name: 'for ever', verdict: 'pass', reason: /never expire/, ...group(null) },
  { name: 'a month', verdict: 'fail', reason: /30 days; expected: at least 365/, ...group(30) },
  { name: 'a month, where that is enough', verdict: 'pass', ...group(30), settings: { days: 30 } },
  { name: 'handing on only', verdict: 'not-applicable', ...group(2, 'DELIVERY') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      RetentionInDays: denied('logs:DescribeLogGroups'),
      LogGroupClass: denied('logs:DescribeLogGroups'),
    },
  },
]);
