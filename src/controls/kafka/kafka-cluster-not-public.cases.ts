import { cases, denied } from '../case.ts';

export default cases('kafka-cluster-not-public', 'kafka:cluster', [
  { name: 'off', verdict: 'pass', facts: { publicAccess: 'DISABLED' } },
  {
    name: 'on',
    verdict: 'fail',
    reason: /SERVICE_PROVIDED_EIPS/,
    facts: { publicAccess: 'SERVICE_PROVIDED_EIPS' },
  },
  { name: 'serverless', verdict: 'pass', reason: /serverless/, facts: { publicAccess: null } },
  { name: 'denied', verdict: 'unknown', facts: { publicAccess: denied('kafka:ListClustersV2') } },
]);
