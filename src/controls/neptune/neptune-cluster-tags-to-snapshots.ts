import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'neptune-cluster-tags-to-snapshots',
  title: 'Snapshots of Neptune clusters keep the tags of their source',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Rules that go by tags (who may restore, how long to keep, whose data) do not hold for a snapshot that lost them.',
  fix: 'Turn on copying of tags to snapshots, and tag the snapshots that exist.',
  items: ['encrypt.classification'],
  aka: { prowler: ['neptune_cluster_copy_tags_to_snapshots'], securityHub: ['Neptune.8'] },
  kind: 'neptune:cluster',
  facts: ['CopyTagsToSnapshot'],
  judge({ facts }) {
    return facts.CopyTagsToSnapshot
      ? pass('CopyTagsToSnapshot is true.')
      : fail('CopyTagsToSnapshot is false; expected: true.');
  },
});
