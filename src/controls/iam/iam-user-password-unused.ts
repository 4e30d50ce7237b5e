import { days, daysSince } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-password-unused',
  title: 'Console passwords that are not used are removed',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A forgotten password is an open door that nobody watches; its owner would not notice its misuse.',
  fix: 'Delete the console password (login profile) of the user, or the user itself.',
  items: ['iam.unused'],
  aka: {
    prowler: ['iam_user_console_access_unused'],
    cloudsploit: ['usersPasswordLastUsed', 'iamUserNotInUse'],
    securityHub: ['IAM.8', 'IAM.22'],
  },
  kind: 'iam:user',
  facts: ['credentials'],
  settings: {
    /** Days without a sign-in. */
    days: 90,
  },
  judge({ facts: { credentials } }, { now, settings }) {
    if (!credentials.passwordEnabled) return pass('The user has no console password.');
    const { passwordLastUsed: used, passwordLastChanged: changed, createdAt } = credentials;
    const ago = daysSince(used ?? changed ?? createdAt, now);
    const when =
      used === null ? `never used since it was set ${days(ago)} ago` : `last used ${days(ago)} ago`;
    if (ago <= settings.days) return pass(`The console password was ${when}.`);
    return fail(
      `The console password was ${when}; expected: used within ${days(settings.days)}, or deleted.`,
    );
  },
});
