import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is encryption in transit on, and required? As `preferred`, which is meant for the time of a move, plain connections go on working.',
  attack:
    'The session cache speaks plain text. Whoever mirrors the traffic of one web server, for a debugging session or otherwise, reads the session ids of everybody who is signed in, and takes any of them over.',
  console: [
    'Open ElastiCache, the cache, *Modify*.',
    'Under *Security*, turn on *Encryption in transit*, mode *Preferred*, and change the clients to TLS.',
    'Modify it again, to *Required*.',
  ],
  cli: code`
    aws elasticache modify-replication-group --replication-group-id GROUP --transit-encryption-enabled \
      --transit-encryption-mode preferred --apply-immediately
    aws elasticache modify-replication-group --replication-group-id GROUP \
      --transit-encryption-mode required --apply-immediately
  `,
  terraform: code`
    resource "aws_elasticache_replication_group" "this" {
      # …
      transit_encryption_enabled = true
      transit_encryption_mode    = "required"
    }
  `,
  cost: 'It costs some CPU on nodes and clients. Caches older than Redis OSS 7 need a new group; clients without TLS are refused once it is required.',
  byHand: {
    run: code`
    aws elasticache describe-replication-groups --query "ReplicationGroups[].[ReplicationGroupId,TransitEncryptionEnabled,TransitEncryptionMode]"
  `,
    look: '`true` and `required` (or nothing) for every group.',
  },
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html'],
});
