import { S3_OBJECTS } from '../../effective/data-events.ts';
import { control } from '../../model/control.ts';
import { judgeDataEvents, TRAILS_AND_REGIONS } from './data-event-trail.ts';

export default control({
  id: 'cloudtrail-s3-read-events',
  title: 'A trail records what is read in S3',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'After a leak only these events tell which objects were read, by whom, and from where.',
  fix: 'Let a multi-region trail log the data events of S3 that read.',
  items: ['monitor.cloudtrail', 'monitor.s3-logs'],
  aka: {
    prowler: ['cloudtrail_s3_dataevents_read_enabled'],
    cloudsploit: ['objectLevelReadEventLogging'],
    securityHub: ['S3.23'],
  },
  kind: 'aws:account',
  facts: [],
  relations: TRAILS_AND_REGIONS,
  judge(_account, { related }) {
    return judgeDataEvents(related, S3_OBJECTS, 'reads', 'reads of objects in S3');
  },
});
