import { cases, denied } from '../case.ts';

const WELL = {
  CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:/trail',
  latestCloudWatchLogsDeliveryError: null,
  latestCloudWatchLogsDeliveryTime: '2026-10-31T23:55:00.000Z',
  startLoggingTime: '2025-01-01T00:00:00.000Z',
};

export default cases('cloudtrail-cloudwatch-delivery', 'cloudtrail:trail', [
  { name: 'delivered', verdict: 'pass', reason: /to log group \/trail was at/, facts: WELL },
  {
    name: 'no log group',
    verdict: 'fail',
    reason: /no log group/,
    facts: { ...WELL, CloudWatchLogsLogGroupArn: null },
  },
  {
    name: 'the role may no longer write',
    verdict: 'fail',
    reason: /Access denied/,
    facts: { ...WELL, latestCloudWatchLogsDeliveryError: 'Access denied' },
  },
  {
    name: 'long ago',
    verdict: 'fail',
    facts: { ...WELL, latestCloudWatchLogsDeliveryTime: '2026-10-30T23:55:00.000Z' },
  },
  {
    name: 'never, though it has been logging for long',
    verdict: 'fail',
    reason: /ever delivered/,
    facts: { ...WELL, latestCloudWatchLogsDeliveryTime: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...WELL, latestCloudWatchLogsDeliveryTime: denied('cloudtrail:GetTrailStatus') },
  },
]);
