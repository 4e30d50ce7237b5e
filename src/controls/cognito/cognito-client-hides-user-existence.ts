import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cognito-client-hides-user-existence',
  title: 'Clients of Cognito user pools do not tell who is a user',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  why: 'Different errors for unknown users and wrong passwords let anybody find out whose addresses have an account.',
  fix: 'Turn on the prevention of user existence errors for the client.',
  items: ['own.data-leaks'],
  aka: { prowler: ['cognito_user_pool_client_prevent_user_existence_errors'] },
  kind: 'cognito:user-pool-client',
  facts: ['PreventUserExistenceErrors'],
  judge({ facts: { PreventUserExistenceErrors: state } }) {
    if (state === 'ENABLED') return pass('PreventUserExistenceErrors is ENABLED.');
    return fail(`PreventUserExistenceErrors is ${state}; expected: ENABLED.`);
  },
});
