import { cases, denied } from '../case.ts';

export default cases('account-security-contact', 'aws:account', [
  {
    name: 'set',
    verdict: 'pass',
    reason: /security@example.com/,
    facts: { securityContact: { Name: 'Security', EmailAddress: 'security@example.com' } },
  },
  { name: 'not set', verdict: 'fail', facts: { securityContact: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant account:GetAlternateContact/,
    facts: { securityContact: denied('account:GetAlternateContact') },
  },
]);
