import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-console-or-keys',
  title: 'IAM users have a console password or access keys, not both',
  severity: 'medium',
  why: 'A user with both offers two ways in, and its access keys get round the MFA that guards the password.',
  fix: 'Let people sign in and programs have a role (or a user of their own), and delete the credential that is left over.',
  items: ['secrets.console-or-keys'],
  aka: {
    cloudsploit: ['usersPasswordAndKeys'],
  },
  kind: 'iam:user',
  facts: ['credentials'],
  judge({ facts: { credentials } }) {
    const keys = credentials.keys.filter((key) => key.active).map((key) => key.slot);
    const password = credentials.passwordEnabled;
    if (password && keys.length > 0) {
      return fail(`The user has a console password and active access key ${keys.join(' and ')}; expected: one or the other.`);
    }
    if (password) return pass('The user has a console password and no active access key.');
    return pass(`The user has no console password${keys.length > 0 ? ', only access keys' : ' and no active access key'}.`);
  },
});
