import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is `AutoMinorVersionUpgrade` on, so that ElastiCache installs minor versions in the maintenance window?',
  attack:
    'A flaw in how the server reads scripts lets a client run programs on it. The fixed version is out the same day; the cache that was set to stay as it is stays as it is.',
  console: [
    'Open ElastiCache, the cache, *Modify*.',
    'Under *Maintenance*, turn on *Auto upgrade minor versions*.',
    'Apply immediately.',
  ],
  cli: code`
    aws elasticache modify-replication-group --replication-group-id GROUP --auto-minor-version-upgrade \
      --apply-immediately
  `,
  terraform: code`
    resource "aws_elasticache_replication_group" "this" {
      # …
      auto_minor_version_upgrade = true
    }
  `,
  cost: 'It is free. An upgrade moves to a replica for seconds; a single node is empty afterwards.',
  byHand: {
    run: code`
    aws elasticache describe-replication-groups --query "ReplicationGroups[].[ReplicationGroupId,AutoMinorVersionUpgrade]"
  `,
    look: '`true` for every cache.',
  },
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html'],
});
