import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the major version of Redis OSS in AWS’s standard support? Extended support counts as its end. AWS has announced no end for any version of Valkey.',
  attack:
    'A cache of 2019 still runs Redis 5. Its makers mend 7 and 8; what is found in all of them stays open in 5, unless AWS holds it critical and is paid extra.',
  console: [
    'Open ElastiCache, make a backup, and restore it with the new version to try the programs.',
    'Open the cache, *Modify*, and choose the engine and version.',
    'Apply in a quiet hour.',
  ],
  cli: code`
    aws elasticache modify-replication-group --replication-group-id GROUP --engine valkey --engine-version 8.0 \
      --apply-immediately
  `,
  terraform: code`
    resource "aws_elasticache_replication_group" "this" {
      # …
      engine         = "valkey"
      engine_version = "8.0"
    }
  `,
  cost: 'The upgrade moves to replicas and interrupts for seconds. Valkey costs a fifth less than Redis OSS; versions cannot go back.',
  byHand: {
    run: code`
    aws elasticache describe-cache-clusters --query "CacheClusters[].[CacheClusterId,ReplicationGroupId,Engine,EngineVersion]"
  `,
    look: 'A version that AWS’s page has in standard support.',
  },
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support.html'],
});
