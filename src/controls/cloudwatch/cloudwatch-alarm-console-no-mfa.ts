import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-console-no-mfa',
  concern: 'console-sign-in-without-mfa',
  title: 'An alarm tells of console sign-ins without MFA',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A sign-in with a password alone may be that of whoever stole the password.',
  items: ['iam.mfa'],
  aka: {
    prowler: ['cloudwatch_log_metric_filter_sign_in_without_mfa'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.3'],
  },
});
