import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the cluster a backtrack window? Only Aurora MySQL knows backtracking; the finding is a hint, since backups undo the same mistakes more slowly.',
  attack:
    'An update without its `where` sets the price of everything to one euro. With a window, the cluster is back at five minutes ago before the first parcel leaves; without, it stays shut for the hours of a restore.',
  console: [
    'Open RDS, take a snapshot of the cluster, and *Restore snapshot*.',
    'Under *Backtrack*, tick *Enable Backtrack* and set the hours.',
    'Change the programs over to the new cluster.',
  ],
  cli: code`
    aws rds restore-db-cluster-from-snapshot --db-cluster-identifier NEW_CLUSTER \
      --snapshot-identifier SNAPSHOT --engine aurora-mysql --backtrack-window 86400
  `,
  terraform: code`
    resource "aws_rds_cluster" "this" {
      # …
      backtrack_window = 86400
    }
  `,
  cost: 'AWS charges for the records of changes that are kept. It cannot be combined with binary logs and global databases, and turns back the whole cluster, not single tables.',
  byHand: {
    run: code`
    aws rds describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,Engine,BacktrackWindow]"
  `,
    look: 'A number above 0 for every cluster of Aurora MySQL.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html'],
});
