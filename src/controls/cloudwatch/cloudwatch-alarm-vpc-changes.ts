import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-vpc-changes',
  concern: 'vpc-changes',
  title: 'An alarm tells of changes to VPCs and their peering',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A new peering connection joins networks that were kept apart.',
  aka: {
    prowler: ['cloudwatch_changes_to_vpcs_alarm_configured'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.14'],
  },
});
