import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-one-active-key',
  title: 'IAM users have at most one active access key',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  why: 'A second active key is one more to lose, and hides which of the two a leak came from.',
  fix: 'Deactivate the key that is used less, and delete it once nothing breaks.',
  items: ['secrets.individual-keys'],
  aka: {
    prowler: ['iam_user_two_active_access_key'],
    cloudsploit: ['accessKeysExtra'],
  },
  kind: 'iam:user',
  facts: ['credentials'],
  judge({ facts: { credentials } }) {
    const active = credentials.keys.filter((key) => key.active).length;
    if (active <= 1) return pass(`The user has ${active === 0 ? 'no' : 'one'} active access key.`);
    return fail(`The user has ${active} active access keys; expected: at most 1.`);
  },
});
