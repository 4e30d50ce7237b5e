import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do snapshots of the cluster get its tags?',
  attack:
    'A nightly job deletes every snapshot without the tag `keep`. The cluster has it, its snapshots do not; after the first accident nobody finds one.',
  console: [
    'Open Neptune, the cluster, *Modify*.',
    'Tick *Copy tags to snapshots*.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws neptune modify-db-cluster --db-cluster-identifier CLUSTER --copy-tags-to-snapshot --apply-immediately
  `,
  terraform: code`
    resource "aws_neptune_cluster" "this" {
      # …
      copy_tags_to_snapshot = true
    }
  `,
  cost: 'It is free, and snapshots that exist stay as they are.',
  byHand: {
    run: code`
    aws neptune describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,CopyTagsToSnapshot]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/neptune/latest/userguide/tagging.html'],
});
