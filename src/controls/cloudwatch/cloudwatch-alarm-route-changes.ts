import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-route-changes',
  concern: 'route-table-changes',
  title: 'An alarm tells of changes to route tables',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A changed route can lead traffic past the firewall, or through a machine that listens.',
  aka: {
    prowler: ['cloudwatch_changes_to_network_route_tables_alarm_configured'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.13'],
  },
});
