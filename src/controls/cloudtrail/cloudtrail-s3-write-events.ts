import { S3_OBJECTS } from '../../effective/data-events.ts';
import { control } from '../../model/control.ts';
import { judgeDataEvents, TRAILS_AND_REGIONS } from './data-event-trail.ts';

export default control({
  id: 'cloudtrail-s3-write-events',
  title: 'A trail records what is written and deleted in S3',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'When objects were overwritten or deleted, management events tell nothing of who did it.',
  fix: 'Let a multi-region trail log the data events of S3 that write.',
  items: ['monitor.cloudtrail', 'monitor.s3-logs'],
  aka: {
    prowler: ['cloudtrail_s3_dataevents_write_enabled'],
    cloudsploit: ['cloudtrailDataEvents', 'objectLevelWriteEventLogging'],
    securityHub: ['S3.22'],
  },
  kind: 'aws:account',
  facts: [],
  relations: TRAILS_AND_REGIONS,
  judge(_account, { related }) {
    return judgeDataEvents(related, S3_OBJECTS, 'writes', 'writes of objects in S3');
  },
});
