import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-unauthorized-calls',
  concern: 'unauthorized-api-calls',
  title: 'An alarm tells of API calls that were refused',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Refused calls are the sound of somebody trying what stolen credentials can do.',
  aka: {
    prowler: ['cloudwatch_log_metric_filter_unauthorized_api_calls'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.2'],
  },
});
