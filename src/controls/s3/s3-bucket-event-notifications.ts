import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-event-notifications',
  title: 'S3 buckets tell of events',
  risk: { impact: 'order', exposure: 'inside', ease: 'effort' },
  severityNote:
    'Notifications start work on new objects; who read or changed what is told by CloudTrail and access logs.',
  why: 'Where nothing hears of new and deleted objects, no scanner looks at uploads and nobody is told of a mass deletion.',
  fix: 'Send the events of buckets that take uploads or hold records to EventBridge, a topic, a queue or a function.',
  items: ['monitor.s3-logs'],
  aka: { prowler: ['s3_bucket_event_notifications_enabled'], securityHub: ['S3.11'] },
  kind: 's3:bucket',
  facts: ['eventDestinations'],
  judge({ facts: { eventDestinations: targets } }) {
    if (targets.length === 0)
      return fail('Events go nowhere; expected: to EventBridge, a topic, a queue or a function.');
    return pass(`Events go to ${targets.join(', ')}.`);
  },
});
