import { cases, denied } from '../case.ts';

export default cases('kafka-cluster-monitoring', 'kafka:cluster', [
  { name: 'by topic', verdict: 'pass', facts: { EnhancedMonitoring: 'PER_TOPIC_PER_BROKER' } },
  { name: 'by partition', verdict: 'pass', facts: { EnhancedMonitoring: 'PER_TOPIC_PER_PARTITION' } },
  { name: 'by broker', verdict: 'fail', reason: /PER_BROKER;/, facts: { EnhancedMonitoring: 'PER_BROKER' } },
  {
    name: 'by broker, which will do',
    verdict: 'pass',
    facts: { EnhancedMonitoring: 'PER_BROKER' },
    settings: { level: 'PER_BROKER' },
  },
  { name: 'as it is made', verdict: 'fail', facts: { EnhancedMonitoring: 'DEFAULT' } },
  { name: 'serverless', verdict: 'not-applicable', facts: { EnhancedMonitoring: null } },
  { name: 'denied', verdict: 'unknown', facts: { EnhancedMonitoring: denied('kafka:ListClustersV2') } },
]);
