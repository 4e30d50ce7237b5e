import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-iam-changes',
  concern: 'iam-policy-changes',
  title: 'An alarm tells of changes to IAM policies',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Whoever changes policies can give any permission to anybody, their own included.',
  aka: {
    prowler: ['cloudwatch_log_metric_filter_policy_changes'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.4'],
  },
});
