import { cases, denied } from '../case.ts';

const regionFacts = { kafkaVersions: { '2.2.1': 'DEPRECATED', '3.8.x': 'ACTIVE', '3.9.x': 'ACTIVE' } };

export default cases('kafka-cluster-version-supported', 'kafka:cluster', [
  {
    name: 'in support, though not the newest',
    verdict: 'pass',
    regionFacts,
    facts: { KafkaVersion: '3.8.x' },
  },
  {
    name: 'out of support',
    verdict: 'fail',
    reason: /2\.2\.1 of Kafka is DEPRECATED/,
    regionFacts,
    facts: { KafkaVersion: '2.2.1' },
  },
  { name: 'not listed', verdict: 'manual', regionFacts, facts: { KafkaVersion: '9.9.9' } },
  { name: 'serverless', verdict: 'not-applicable', regionFacts, facts: { KafkaVersion: null } },
  {
    name: 'the list is denied',
    verdict: 'unknown',
    regionFacts: { kafkaVersions: denied('kafka:ListKafkaVersions') },
    facts: { KafkaVersion: '3.8.x' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    regionFacts,
    facts: { KafkaVersion: denied('kafka:ListClustersV2') },
  },
]);
