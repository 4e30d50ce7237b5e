import { alarmOn } from './monitored.ts';

export default alarmOn({
  id: 'cloudwatch-alarm-organizations-changes',
  concern: 'organizations-changes',
  title: 'An alarm tells of changes to the organization',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Leaving the organization, or detaching its policies, takes off the guardrails of an account.',
  aka: {
    prowler: ['cloudwatch_log_metric_filter_aws_organizations_changes'],
  },
});
