import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-config-changes',
  concern: 'config-changes',
  title: 'An alarm tells of changes to AWS Config',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Stopping the recorder hides every later change of configuration.',
  items: ['check.config'],
  aka: {
    prowler: ['cloudwatch_log_metric_filter_and_alarm_for_aws_config_configuration_changes_enabled'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.9'],
  },
});
