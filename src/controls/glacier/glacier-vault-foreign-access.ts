import { judgeForeignAccess, NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { asRead, control } from '../../model/control.ts';

export default control({
  id: 'glacier-vault-foreign-access',
  title: 'Policies of S3 Glacier vaults let in no unknown account',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever runs the other account, or breaks into it, fetches or deletes your oldest archives.',
  fix: 'Take accounts that need no access any more out of the policy, and name the others in knownAccounts.',
  items: ['own.data-leaks'],
  aka: {},
  kind: 'glacier:vault',
  facts: ['AccessPolicy'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: NOBODY_KNOWN,
  judge(vault, { related: { accounts }, settings }) {
    const text = vault.facts.AccessPolicy;
    return judgeForeignAccess({ what: 'vault', resource: vault, text, accounts, settings });
  },
});
