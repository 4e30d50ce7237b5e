import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-root-use',
  concern: 'root-usage',
  title: 'An alarm tells when the root user is used',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote:
    'Root can undo every other safeguard, so its use is the one event that must not pass unheard.',
  why: 'The root user can do everything and is hardly ever needed, so its use is either planned or an intrusion.',
  items: ['iam.root-use'],
  aka: {
    prowler: ['cloudwatch_log_metric_filter_root_usage'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.1'],
  },
});
