import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-cloudtrail-changes',
  concern: 'cloudtrail-changes',
  title: 'An alarm tells of changes to trails',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Stopping or redirecting the trail is how an intruder goes unseen from then on.',
  items: ['monitor.cloudtrail'],
  aka: {
    prowler: ['cloudwatch_log_metric_filter_and_alarm_for_cloudtrail_configuration_changes_enabled'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.5'],
  },
});
