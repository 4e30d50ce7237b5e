import { keyNames } from '../../effective/key-names.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-console-or-keys',
  title: 'IAM users have a console password or access keys, not both',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A user with both offers two ways in, and its access keys get round the MFA that guards the password.',
  fix: 'Let people sign in and programs have a role (or a user of their own), and delete the credential that is left over.',
  items: ['secrets.console-or-keys'],
  aka: {
    cloudsploit: ['usersPasswordAndKeys'],
  },
  kind: 'iam:user',
  facts: ['credentials'],
  judge({ facts: { credentials } }) {
    const active = credentials.keys.filter((key) => key.active);
    if (!credentials.passwordEnabled) return pass('The user has no console password.');
    if (active.length === 0) return pass('The user has a console password and no active access key.');
    const both = `a console password and the active ${keyNames(active)}`;
    return fail(`The user has ${both}; expected: one or the other.`);
  },
});
