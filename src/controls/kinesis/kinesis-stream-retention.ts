import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'kinesis-stream-retention',
  title: 'Kinesis streams keep records long enough to read them again',
  risk: { impact: 'order', exposure: 'inside', ease: 'direct' },
  severityNote: 'Records are lost only if their readers stand still for longer than that.',
  why: 'When readers fail over a weekend, records of a day’s retention are gone before anybody looks.',
  fix: 'Raise the retention period to seven days or more.',
  items: ['own.isolation'],
  aka: { prowler: ['kinesis_stream_data_retention_period'], securityHub: ['Kinesis.3'] },
  kind: 'kinesis:stream',
  facts: ['RetentionPeriodHours'],
  settings: {
    /** At least. */
    hours: 168,
  },
  judge({ facts: { RetentionPeriodHours: hours } }, { settings }) {
    if (hours >= settings.hours) return pass(`Records are kept for ${hours} hours.`);
    return fail(`Records are kept for ${hours} hours; expected: ${settings.hours} or more.`);
  },
});
