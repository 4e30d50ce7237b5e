import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cognito-user-pool-blocks-leaked-passwords',
  title: 'Cognito user pools refuse passwords that leaked elsewhere',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Passwords from leaks of other sites are tried here within days, and fit where people use them twice.',
  fix: 'Let threat protection block sign-ins with compromised credentials.',
  items: ['own.data-leaks'],
  aka: { prowler: ['cognito_user_pool_blocks_compromised_credentials_sign_in_attempts'] },
  kind: 'cognito:user-pool',
  facts: ['AdvancedSecurityMode', 'risk'],
  judge({ facts: { AdvancedSecurityMode: mode, risk } }) {
    const { compromisedCredentials: action, compromisedEvents: events } = risk;
    if (mode !== 'ENFORCED')
      return fail(`AdvancedSecurityMode is ${mode}, so nothing is blocked; expected: ENFORCED.`);
    if (action !== 'BLOCK')
      return fail(`The action on compromised credentials is ${action ?? 'not set'}; expected: BLOCK.`);
    if (events.length > 0 && !events.includes('SIGN_IN'))
      return fail(`Passwords are looked up on ${events.join(', ')} only; expected: on SIGN_IN too.`);
    return pass('Sign-ins with compromised credentials are blocked.');
  },
});
