import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-nacl-changes',
  concern: 'network-acl-changes',
  title: 'An alarm tells of changes to network ACLs',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A changed network ACL can open a subnet or cut it off.',
  aka: {
    prowler: ['cloudwatch_changes_to_network_acls_alarm_configured'],
    cloudsploit: ['monitoringMetrics'],
    securityHub: ['CloudWatch.11'],
  },
});
