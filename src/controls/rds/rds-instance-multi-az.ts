import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-instance-multi-az',
  title: 'RDS instances stand by in a second availability zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'When the zone of a single instance fails, the database stands still for hours, or is lost since the last backup.',
  fix: 'Turn on Multi-AZ, which keeps a copy in another zone and moves there by itself.',
  items: ['own.defaults'],
  aka: { prowler: ['rds_instance_multi_az'], cloudsploit: ['rdsMultiAz'], securityHub: ['RDS.5'] },
  kind: 'rds:instance',
  facts: ['MultiAZ', 'DBClusterIdentifier', 'SourceDBInstanceIdentifier'],
  judge({ facts }) {
    if (facts.DBClusterIdentifier !== null) {
      return notApplicable(`A member of cluster ${facts.DBClusterIdentifier}, whose setting decides.`);
    }
    const source = facts.SourceDBInstanceIdentifier;
    if (source !== null) return notApplicable(`A read replica of ${source}, which can take its place.`);
    return facts.MultiAZ ? pass('MultiAZ is true.') : fail('MultiAZ is false; expected: true.');
  },
});
