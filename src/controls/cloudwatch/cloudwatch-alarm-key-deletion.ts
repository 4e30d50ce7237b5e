import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-key-deletion',
  concern: 'kms-key-disabling',
  title: 'An alarm tells when KMS keys are disabled or deleted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Data whose key is gone is gone too; the waiting time before deletion helps only if somebody hears of it.',
  items: ['encrypt.kms'],
  aka: {
    prowler: ['cloudwatch_log_metric_filter_disable_or_scheduled_deletion_of_kms_cmk'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.7'],
  },
});
