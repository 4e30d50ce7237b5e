import { cases, denied } from '../case.ts';

export default cases('cognito-user-pool-threat-protection', 'cognito:user-pool', [
  { name: 'enforced', verdict: 'pass', facts: { AdvancedSecurityMode: 'ENFORCED', customAuthMode: null } },
  {
    name: 'for both',
    verdict: 'pass',
    facts: { AdvancedSecurityMode: 'ENFORCED', customAuthMode: 'ENFORCED' },
  },
  {
    name: 'for standard sign-ins only',
    verdict: 'fail',
    reason: /CustomAuthMode is AUDIT/,
    facts: { AdvancedSecurityMode: 'ENFORCED', customAuthMode: 'AUDIT' },
  },
  { name: 'watched only', verdict: 'fail', facts: { AdvancedSecurityMode: 'AUDIT', customAuthMode: null } },
  { name: 'off', verdict: 'fail', facts: { AdvancedSecurityMode: 'OFF', customAuthMode: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AdvancedSecurityMode: denied('cognito-idp:DescribeUserPool'), customAuthMode: null },
  },
]);
