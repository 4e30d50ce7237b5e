import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'dms-instance-multi-az',
  title: 'DMS replication instances stand by in a second availability zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'When the zone of the instance fails, replication stops, and a long migration may have to start over.',
  fix: 'Turn on Multi-AZ.',
  items: ['own.defaults'],
  aka: {
    prowler: ['dms_instance_multi_az_enabled'],
    cloudsploit: ['dmsMultiAZFeatureEnabled'],
    securityHub: ['DMS.13'],
  },
  kind: 'dms:replication-instance',
  facts: ['MultiAZ'],
  judge({ facts }) {
    return facts.MultiAZ ? pass('MultiAZ is true.') : fail('MultiAZ is false; expected: true.');
  },
});
