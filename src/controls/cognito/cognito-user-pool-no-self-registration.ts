import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cognito-user-pool-no-self-registration',
  title: 'Strangers cannot make themselves users of a Cognito user pool',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Where a pool is for staff or partners, anybody who can call the API makes himself a user, whatever the pages offer.',
  fix: 'Let only administrators create users of pools that are not for the public.',
  items: ['own.data-leaks'],
  aka: { prowler: ['cognito_user_pool_self_registration_disabled'] },
  kind: 'cognito:user-pool',
  facts: ['AllowAdminCreateUserOnly'],
  judge({ facts: { AllowAdminCreateUserOnly: only } }) {
    if (only) return pass('AllowAdminCreateUserOnly is true.');
    return fail(
      'AllowAdminCreateUserOnly is false: anybody may sign up; expected: true, unless the pool is for the public.',
    );
  },
});
