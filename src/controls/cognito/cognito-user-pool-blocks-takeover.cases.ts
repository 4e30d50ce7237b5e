import { cases, denied } from '../case.ts';

const pool = (takeover: Readonly<Record<string, string>>, mode = 'ENFORCED') => ({
  AdvancedSecurityMode: mode,
  risk: { compromisedCredentials: null, compromisedEvents: [], takeover },
});

export default cases('cognito-user-pool-blocks-takeover', 'cognito:user-pool', [
  { name: 'all blocked', verdict: 'pass', facts: pool({ low: 'BLOCK', medium: 'BLOCK', high: 'BLOCK' }) },
  {
    name: 'a second factor',
    verdict: 'pass',
    facts: pool({ low: 'MFA_REQUIRED', medium: 'MFA_REQUIRED', high: 'BLOCK' }),
  },
  {
    name: 'low risks let in',
    verdict: 'fail',
    reason: /low \(NO_ACTION\);/,
    facts: pool({ low: 'NO_ACTION', medium: 'BLOCK', high: 'BLOCK' }),
  },
  {
    name: 'a second factor only for those who have one',
    verdict: 'fail',
    facts: pool({ low: 'MFA_IF_CONFIGURED', medium: 'BLOCK', high: 'BLOCK' }),
  },
  { name: 'not set', verdict: 'fail', facts: pool({}) },
  {
    name: 'stopped on paper',
    verdict: 'fail',
    facts: pool({ low: 'BLOCK', medium: 'BLOCK', high: 'BLOCK' }, 'AUDIT'),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AdvancedSecurityMode: 'ENFORCED', risk: denied('cognito-idp:DescribeRiskConfiguration') },
  },
]);
