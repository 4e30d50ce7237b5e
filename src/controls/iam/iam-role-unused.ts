import { days, daysSince } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-role-unused',
  title: 'IAM roles that are not used are removed',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A forgotten role keeps its permissions and its trust, for anyone who can still take it on.',
  fix: 'Delete the role, after a look at CloudTrail for who last took it on.',
  items: ['iam.unused'],
  aka: {
    cloudsploit: ['iamRoleLastUsed'],
  },
  kind: 'iam:role',
  facts: ['lastUsed', 'createdAt'],
  settings: {
    /** Days without a use. */
    days: 90,
  },
  judge({ facts: { lastUsed, createdAt } }, { now, settings }) {
    const ago = daysSince(lastUsed ?? createdAt, now);
    const when =
      lastUsed === null ? `made ${days(ago)} ago and not used on record` : `last used ${days(ago)} ago`;
    if (ago <= settings.days) return pass(`The role was ${when}.`);
    return fail(`The role was ${when}; expected: used within ${days(settings.days)}, or deleted.`);
  },
});
