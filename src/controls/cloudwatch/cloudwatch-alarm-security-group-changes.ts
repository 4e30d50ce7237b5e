import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-security-group-changes',
  concern: 'security-group-changes',
  title: 'An alarm tells of changes to security groups',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'One added rule can open a server or database to the internet.',
  aka: {
    prowler: ['cloudwatch_log_metric_filter_security_group_changes'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.10'],
  },
});
