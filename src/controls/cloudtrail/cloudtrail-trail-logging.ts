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
  facts: ['IsLogging', 'latestDeliveryError'],
  judge({ facts: { IsLogging, latestDeliveryError: error } }) {
    if (!IsLogging) return fail('IsLogging is false: the trail is stopped; expected: logging.');
    if (error !== null)
      return fail(`The last delivery to the bucket failed with ${error}; expected: no error.`);
    return pass('The trail is logging, and its last delivery met no error.');
  },
});
