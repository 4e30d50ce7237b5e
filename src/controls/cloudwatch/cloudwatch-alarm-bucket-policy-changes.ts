import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-bucket-policy-changes',
  concern: 's3-bucket-policy-changes',
  title: 'An alarm tells of changes to bucket policies and ACLs',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'One changed policy or ACL can open a bucket to the world.',
  aka: {
    prowler: ['cloudwatch_log_metric_filter_for_s3_bucket_policy_changes'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.8'],
  },
});
