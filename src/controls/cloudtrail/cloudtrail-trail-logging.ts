import { judgeDelivery } from '../../effective/delivery.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudtrail-trail-logging',
  title: 'CloudTrail trails are logging, and their logs arrive',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'direct' },
  why: 'A stopped trail, or one whose bucket refuses the files, looks like monitoring while it records nothing.',
  fix: 'Start logging on the trail, or delete it; where delivery fails, let the bucket policy admit CloudTrail again.',
  items: ['monitor.cloudtrail'],
  aka: { cloudsploit: ['cloudtrailDeliveryFailing'] },
  kind: 'cloudtrail:trail',
  facts: ['IsLogging', 'IsMultiRegionTrail', 'latestDeliveryError', 'latestDeliveryTime', 'startLoggingTime'],
  // In every hour something happens in some region, be it only that somebody reads.
  settings: { hours: 24 },
  judge({ facts }, { now, settings: { hours } }) {
    const { latestDeliveryError: error, latestDeliveryTime: last, startLoggingTime: since } = facts;
    if (!facts.IsLogging) return fail('IsLogging is false: the trail is stopped; expected: logging.');
    // In a single region that nobody uses there may be nothing to deliver.
    if (!facts.IsMultiRegionTrail && error === null)
      return pass('The trail is logging, and its last delivery met no error.');
    return judgeDelivery({ to: 'to the bucket', error, last, since }, hours, now);
  },
});
