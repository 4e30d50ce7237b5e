import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Must clients know an AUTH token, or sign in as a user of an attached group? It is asked of every version; peers ask it of those before 6 only, although newer ones without users let everybody in as well.',
  attack:
    'The cache holds who is signed in. A machine of the marketing team in the same network is taken over; `redis-cli` and one word later, its new owner writes itself a session as administrator.',
  console: [
    'Open ElastiCache, *User management*, make users with passwords (or IAM authentication) and a group of them.',
    'Turn the *default* user off in that group.',
    'Open the cache, *Modify*, *Access control*, and choose the group.',
  ],
  cli: code`
    aws elasticache create-user --user-id shop --user-name shop --engine redis \
      --authentication-mode Type=iam --access-string 'on ~shop:* +@read +@write'
    aws elasticache create-user-group --user-group-id shop --engine redis --user-ids default shop
    aws elasticache modify-replication-group --replication-group-id GROUP --user-group-ids-to-add shop \
      --apply-immediately
  `,
  terraform: code`
    resource "aws_elasticache_replication_group" "this" {
      # …
      user_group_ids             = ["shop"]
      transit_encryption_enabled = true
    }
  `,
  cost: 'It is free; encryption in transit must be on. Clients without the password are refused: give it to them first.',
  byHand: {
    run: code`
    aws elasticache describe-replication-groups --query "ReplicationGroups[].[ReplicationGroupId,AuthTokenEnabled,UserGroupIds]"
  `,
    look: '`true`, or a group of users, for every cache.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html',
  ],
});
