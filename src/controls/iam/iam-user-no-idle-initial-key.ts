import { keyNames } from '../../effective/key-names.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-no-idle-initial-key',
  title: 'Console users have no access key that was never used',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A key made along with the user and never needed is a standing secret for nothing.',
  fix: 'Delete the key; make one only when a program needs it.',
  items: ['secrets.console-or-keys', 'iam.unused'],
  aka: {
    prowler: ['iam_user_no_setup_initial_access_key'],
  },
  kind: 'iam:user',
  facts: ['credentials'],
  judge({ facts: { credentials } }) {
    if (!credentials.passwordEnabled) return pass('The user has no console password.');
    const idle = credentials.keys.filter((key) => key.active && key.lastUsed === null);
    if (idle.length === 0) return pass('The user has no active access key that was never used.');
    return fail(
      `The user has a console password and never used the active ${keyNames(idle)}; expected: none such.`,
    );
  },
});
