import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-instance-tags-to-snapshots',
  title: 'Snapshots of RDS instances keep the tags of their source',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Rules that go by tags (who may restore, how long to keep, whose data) do not hold for a snapshot that lost them.',
  fix: 'Turn on copying of tags to snapshots on the instance, and tag the snapshots that exist.',
  items: ['encrypt.classification'],
  aka: { prowler: ['rds_instance_copy_tags_to_snapshots'], securityHub: ['RDS.17'] },
  kind: 'rds:instance',
  facts: ['CopyTagsToSnapshot', 'DBClusterIdentifier'],
  judge({ facts }) {
    if (facts.DBClusterIdentifier !== null) {
      return notApplicable(`A member of cluster ${facts.DBClusterIdentifier}, whose setting decides.`);
    }
    return facts.CopyTagsToSnapshot
      ? pass('CopyTagsToSnapshot is true.')
      : fail('CopyTagsToSnapshot is false; expected: true.');
  },
});
