import { cases, denied } from '../case.ts';

export default cases('elasticache-replication-group-engine-supported', 'elasticache:replication-group', [
  { name: 'Redis OSS 7', verdict: 'pass', facts: { Engine: 'redis', EngineVersion: '7.1.0' } },
  { name: 'Valkey', verdict: 'pass', facts: { Engine: 'valkey', EngineVersion: '8.0.1' } },
  {
    name: 'out of standard support',
    verdict: 'fail',
    reason: /ended on 2026-01-31/,
    facts: { Engine: 'redis', EngineVersion: '5.0.6' },
  },
  {
    name: 'a version that the list does not have',
    verdict: 'manual',
    facts: { Engine: 'redis', EngineVersion: '99.0.0' },
  },
  { name: 'not made yet', verdict: 'not-applicable', facts: { Engine: 'redis', EngineVersion: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Engine: 'redis', EngineVersion: denied('elasticache:DescribeCacheClusters') },
  },
]);
