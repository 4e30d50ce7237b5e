import { days } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'logs-group-retention',
  title: 'Log groups keep their events long enough',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Most intrusions are found after months, and a log that was kept for a week has nothing to say of them.',
  fix: 'Set the group’s retention to a year or more, or export what must be kept to a bucket before it expires.',
  items: ['monitor.central'],
  aka: {
    prowler: ['cloudwatch_log_group_retention_policy_specific_days_enabled'],
    cloudsploit: ['logRetentionPeriod'],
    securityHub: ['CloudWatch.16'],
  },
  kind: 'logs:log-group',
  facts: ['RetentionInDays', 'LogGroupClass'],
  settings: { days: 365 },
  judge({ facts: { RetentionInDays, LogGroupClass } }, { settings }) {
    if (LogGroupClass === 'DELIVERY')
      return notApplicable('A group of the class DELIVERY only hands events on.');
    if (RetentionInDays === null) return pass('Events never expire.');
    if (RetentionInDays >= settings.days) return pass(`Events are kept for ${days(RetentionInDays)}.`);
    return fail(`Events are kept for ${days(RetentionInDays)}; expected: at least ${settings.days}.`);
  },
});
