import { cases, denied } from '../case.ts';

export default cases('apigateway-domain-minimum-tls', 'apigateway:domain-name', [
  { name: 'TLS 1.2', verdict: 'pass', facts: { SecurityPolicy: 'TLS_1_2' } },
  { name: 'TLS 1.3', verdict: 'pass', facts: { SecurityPolicy: 'SecurityPolicy_TLS13_1_3_2025_09' } },
  {
    name: 'TLS 1.2 under a name with 13',
    verdict: 'pass',
    reason: /accepts TLS 1\.2/,
    facts: { SecurityPolicy: 'SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09' },
  },
  { name: 'TLS 1.0', verdict: 'fail', facts: { SecurityPolicy: 'TLS_1_0' } },
  {
    name: 'a policy of the future',
    verdict: 'unknown',
    reason: /newer than this program/,
    facts: { SecurityPolicy: 'SecurityPolicy_TLS14_2031' },
  },
  { name: 'denied', verdict: 'unknown', facts: { SecurityPolicy: denied('apigateway:GET') } },
]);
