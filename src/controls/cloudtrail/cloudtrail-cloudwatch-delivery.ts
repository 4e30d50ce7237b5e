import { judgeDelivery } from '../../effective/delivery.ts';
import { control } from '../../model/control.ts';
import { fail } from '../../model/verdict.ts';

export default control({
  id: 'cloudtrail-cloudwatch-delivery',
  title: 'CloudTrail trails are delivered to CloudWatch Logs',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Alarms on what happens in the account read a log group; files in a bucket raise none.',
  fix: 'Give the trail a log group and a role that may write to it.',
  items: ['monitor.cloudtrail', 'monitor.cloudtrail-use'],
  aka: {
    prowler: ['cloudtrail_cloudwatch_logging_enabled'],
    cloudsploit: ['cloudtrailToCloudwatch'],
    securityHub: ['CloudTrail.5'],
  },
  kind: 'cloudtrail:trail',
  facts: [
    'CloudWatchLogsLogGroupArn',
    'latestCloudWatchLogsDeliveryError',
    'latestCloudWatchLogsDeliveryTime',
    'startLoggingTime',
  ],
  settings: { hours: 24 },
  judge({ facts }, { now, settings: { hours } }) {
    const { CloudWatchLogsLogGroupArn: group, startLoggingTime: since } = facts;
    if (group === null) return fail('The trail names no log group; expected: one.');
    const { latestCloudWatchLogsDeliveryError: error, latestCloudWatchLogsDeliveryTime: last } = facts;
    const to = `to log group ${group.split(':log-group:')[1] ?? group}`;
    return judgeDelivery({ to, error, last, since }, hours, now);
  },
});
