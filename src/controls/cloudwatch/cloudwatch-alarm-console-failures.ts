import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-console-failures',
  concern: 'console-authentication-failures',
  title: 'An alarm tells of failed console sign-ins',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Many failed sign-ins are somebody guessing passwords.',
  aka: {
    prowler: ['cloudwatch_log_metric_filter_authentication_failures'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.6'],
  },
});
