import type { Unknown } from '../../model/reading.ts';
import { cases, denied } from '../case.ts';

const workgroup = (PublishCloudWatchMetricsEnabled: boolean, more: object = {}) => ({
  facts: { State: 'ENABLED', PublishCloudWatchMetricsEnabled, ...more },
});
const primary = (value: boolean, athenaPrimaryQueried: boolean | Unknown) => ({
  id: 'primary',
  ...workgroup(value),
  regionFacts: { athenaPrimaryQueried },
});

export default cases('athena-workgroup-metrics', 'athena:workgroup', [
  { name: 'on', verdict: 'pass', ...workgroup(true) },
  { name: 'off', verdict: 'fail', ...workgroup(false) },
  { name: 'unused', verdict: 'not-applicable', ...primary(false, false) },
  { name: 'the one that comes with a region, used', verdict: 'fail', ...primary(false, true) },
  {
    name: 'nobody knows whether it is used',
    verdict: 'unknown',
    ...primary(false, denied('athena:ListQueryExecutions')),
  },
  {
    name: 'good, used or not',
    verdict: 'pass',
    ...primary(true, denied('athena:ListQueryExecutions')),
  },
  { name: 'disabled', verdict: 'not-applicable', ...workgroup(false, { State: 'DISABLED' }) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      State: 'ENABLED',
      PublishCloudWatchMetricsEnabled: denied('athena:GetWorkGroup'),
    },
  },
]);
