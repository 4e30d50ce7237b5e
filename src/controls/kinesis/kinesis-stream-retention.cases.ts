import { cases, denied } from '../case.ts';

export default cases('kinesis-stream-retention', 'kinesis:stream', [
  { name: 'a week', verdict: 'pass', facts: { RetentionPeriodHours: 168 } },
  { name: 'a day', verdict: 'fail', facts: { RetentionPeriodHours: 24 } },
  {
    name: 'a day, where that will do',
    verdict: 'pass',
    facts: { RetentionPeriodHours: 24 },
    settings: { hours: 24 },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { RetentionPeriodHours: denied('kinesis:DescribeStreamSummary') },
  },
]);
