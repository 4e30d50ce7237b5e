import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cognito-user-pool-threat-protection',
  title: 'Cognito user pools act on risky sign-ins',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Sign-ins from strange places and with leaked passwords are let in like any other.',
  fix: 'Set threat protection of the pool to full function for standard and custom authentication.',
  items: ['own.data-leaks'],
  aka: { prowler: ['cognito_user_pool_advanced_security_enabled'], securityHub: ['Cognito.1', 'Cognito.4'] },
  kind: 'cognito:user-pool',
  facts: ['AdvancedSecurityMode', 'customAuthMode'],
  judge({ facts: { AdvancedSecurityMode: mode, customAuthMode } }) {
    const expected = 'expected: ENFORCED';
    if (mode !== 'ENFORCED') return fail(`AdvancedSecurityMode is ${mode}; ${expected}.`);
    if (customAuthMode !== null && customAuthMode !== 'ENFORCED')
      return fail(`CustomAuthMode is ${customAuthMode}; ${expected}.`);
    return pass('AdvancedSecurityMode is ENFORCED.');
  },
});
