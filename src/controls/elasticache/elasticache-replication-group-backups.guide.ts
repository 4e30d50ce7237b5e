import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are automatic backups kept, by the setting `minimumDays` for one day or more, as Security Hub has it? A cache whose content can be made anew at any time needs none: except it by a tag.',
  attack:
    'Somebody empties the wrong cache with one command. The carts of everybody are gone, and yesterday’s as well.',
  console: [
    'Open ElastiCache, the cache, *Modify*.',
    'Under *Backup*, turn on automatic backups and set the retention.',
    'Apply immediately.',
  ],
  cli: code`
    aws elasticache modify-replication-group --replication-group-id GROUP --snapshot-retention-limit 7 \
      --apply-immediately
  `,
  terraform: code`
    resource "aws_elasticache_replication_group" "this" {
      # …
      snapshot_retention_limit = 7
    }
  `,
  cost: 'One backup is free, more cost by the gigabyte. Making one takes memory: leave a quarter of it free.',
  byHand: {
    run: code`
    aws elasticache describe-replication-groups --query "ReplicationGroups[].[ReplicationGroupId,SnapshotRetentionLimit]"
  `,
    look: '1 or more for every group.',
  },
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html'],
});
