import { cases, denied } from '../case.ts';

const pool = (
  compromisedCredentials: string | null,
  compromisedEvents: readonly string[] = [],
  mode = 'ENFORCED',
) => ({
  AdvancedSecurityMode: mode,
  risk: { compromisedCredentials, compromisedEvents, takeover: {} },
});

export default cases('cognito-user-pool-blocks-leaked-passwords', 'cognito:user-pool', [
  { name: 'blocked', verdict: 'pass', facts: pool('BLOCK', ['SIGN_IN']) },
  { name: 'on every event', verdict: 'pass', facts: pool('BLOCK') },
  { name: 'let in', verdict: 'fail', facts: pool('NO_ACTION') },
  { name: 'not set', verdict: 'fail', facts: pool(null) },
  { name: 'looked up when signing up only', verdict: 'fail', facts: pool('BLOCK', ['SIGN_UP']) },
  { name: 'blocked on paper', verdict: 'fail', reason: /AUDIT/, facts: pool('BLOCK', [], 'AUDIT') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AdvancedSecurityMode: 'ENFORCED', risk: denied('cognito-idp:DescribeRiskConfiguration') },
  },
]);
