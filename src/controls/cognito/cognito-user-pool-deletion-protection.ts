import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cognito-user-pool-deletion-protection',
  title: 'Cognito user pools are protected from deletion',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'A deleted pool is gone with all of its users, and their passwords can be restored from nowhere.',
  fix: 'Turn on deletion protection for the pool.',
  items: ['own.isolation'],
  aka: { prowler: ['cognito_user_pool_deletion_protection_enabled'], securityHub: ['Cognito.6'] },
  kind: 'cognito:user-pool',
  facts: ['DeletionProtection'],
  judge({ facts: { DeletionProtection: state } }) {
    return state === 'ACTIVE'
      ? pass('DeletionProtection is ACTIVE.')
      : fail(`DeletionProtection is ${state}; expected: ACTIVE.`);
  },
});
