import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cognito-identity-pool-no-guests',
  title: 'Cognito identity pools give guests no credentials',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Anybody who knows the pool’s id, which is in the app, gets AWS credentials of your account, with all that the guest role may.',
  fix: 'Turn off guest access, or make sure that the guest role may do next to nothing.',
  items: ['own.data-leaks', 'iam.least-privilege'],
  aka: { prowler: ['cognito_identity_pool_guest_access_disabled'], securityHub: ['Cognito.2'] },
  kind: 'cognito:identity-pool',
  facts: ['AllowUnauthenticatedIdentities'],
  judge({ facts: { AllowUnauthenticatedIdentities: guests } }) {
    return guests
      ? fail('AllowUnauthenticatedIdentities is true; expected: false.')
      : pass('AllowUnauthenticatedIdentities is false.');
  },
});
