import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do snapshots of the cluster get its tags?',
  attack:
    'A rule says that only test databases may be shared, and it goes by the tag `data=customer`. The snapshot has no tags, so the rule takes it for a test, and a copy of every customer leaves the account by the book.',
  console: [
    'Open RDS, the cluster, *Modify*.',
    'Under *Backup*, tick *Copy tags to snapshots*.',
    'Continue, and apply immediately.',
  ],
  cli: code`
    aws rds modify-db-cluster --db-cluster-identifier CLUSTER --copy-tags-to-snapshot --apply-immediately
  `,
  terraform: code`
    resource "aws_rds_cluster" "this" {
      # …
      copy_tags_to_snapshot = true
    }
  `,
  cost: 'It is free, and snapshots that exist stay as they are.',
  byHand: {
    run: code`
    aws rds describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,CopyTagsToSnapshot]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Tagging.html'],
});
