import { judgeForeignAccess, NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { asRead, control } from '../../model/control.ts';

export default control({
  id: 'secretsmanager-secret-foreign-access',
  title: 'Policies of secrets let in no unknown account',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever runs the other account, or breaks into it, reads the secret, and uses what it opens.',
  fix: 'Take accounts that need no access any more out of the policy, and name the others in knownAccounts.',
  items: ['own.data-leaks'],
  aka: { prowler: ['secretsmanager_has_restrictive_resource_policy'] },
  kind: 'secretsmanager:secret',
  facts: ['ResourcePolicy'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: NOBODY_KNOWN,
  judge(secret, { related: { accounts }, settings }) {
    const text = secret.facts.ResourcePolicy;
    return judgeForeignAccess({ what: 'secret', resource: secret, text, accounts, settings });
  },
});
