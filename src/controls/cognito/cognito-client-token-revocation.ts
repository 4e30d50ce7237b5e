import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cognito-client-token-revocation',
  title: 'Clients of Cognito user pools can have their tokens revoked',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without revocation, a stolen refresh token gets new access for up to ten years, and signing out does not stop it.',
  fix: 'Turn on token revocation for the client.',
  items: ['own.data-leaks'],
  aka: { prowler: ['cognito_user_pool_client_token_revocation_enabled'] },
  kind: 'cognito:user-pool-client',
  facts: ['EnableTokenRevocation'],
  judge({ facts: { EnableTokenRevocation: on } }) {
    return on
      ? pass('EnableTokenRevocation is true.')
      : fail('EnableTokenRevocation is false; expected: true.');
  },
});
