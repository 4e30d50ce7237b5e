import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-gateway-changes',
  concern: 'network-gateway-changes',
  title: 'An alarm tells of changes to network gateways',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A new gateway is a new way into and out of a network that was closed.',
  aka: {
    prowler: ['cloudwatch_changes_to_network_gateways_alarm_configured'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.12'],
  },
});
