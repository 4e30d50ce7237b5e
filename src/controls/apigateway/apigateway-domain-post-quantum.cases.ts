import { cases, denied } from '../case.ts';

export default cases('apigateway-domain-post-quantum', 'apigateway:domain-name', [
  { name: 'PQ', verdict: 'pass', facts: { SecurityPolicy: 'SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09' } },
  { name: 'TLS 1.3 without', verdict: 'fail', facts: { SecurityPolicy: 'SecurityPolicy_TLS13_1_3_2025_09' } },
  { name: 'TLS 1.2', verdict: 'fail', facts: { SecurityPolicy: 'TLS_1_2' } },
  {
    name: 'a policy of the future',
    verdict: 'unknown',
    facts: { SecurityPolicy: 'SecurityPolicy_TLS14_2031' },
  },
  { name: 'denied', verdict: 'unknown', facts: { SecurityPolicy: denied('apigateway:GET') } },
]);
