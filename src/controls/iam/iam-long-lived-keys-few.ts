import { listOf } from '../../effective/permissions/names.ts';
import { describeCause } from '../../model/causes.ts';
import { asRead, control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-long-lived-keys-few',
  title: 'Few IAM users have access keys, since programs use temporary credentials',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A key that never ends by itself works for whoever finds it, years later still.',
  fix: 'Give programs in AWS a role, those outside of it a role by OpenID Connect or Roles Anywhere, and people Identity Center.',
  items: ['secrets.sts'],
  aka: { prowler: ['iam_user_with_temporary_credentials'] },
  kind: 'aws:account',
  facts: [],
  relations: { users: asRead('iam:user', ['credentials']) },
  settings: {
    /** Of the users. */
    maxPercent: 0,
    /** As many are never too many. */
    atLeast: 0,
  },
  judge(_, { related: { users }, settings: { maxPercent, atLeast } }) {
    const [unlisted] = users.unlisted;
    if (unlisted !== undefined) {
      const reason = `Users could not all be listed: ${describeCause(unlisted.cause)}.`;
      return { verdict: 'unknown', reason, cause: unlisted.cause, restsOn: [] };
    }
    const all = users.things.length;
    if (all === 0)
      return { ...notApplicable('There are no IAM users, so there are no access keys.'), restsOn: [] };
    const holders = users.things.filter(
      ({ readings: { credentials } }) =>
        credentials.known && credentials.value.keys.some(({ active }) => active),
    );
    const unread = users.things.flatMap(({ readings: { credentials } }) =>
      credentials.known ? [] : [credentials.cause],
    );
    const limit = Math.max(atLeast, Math.floor((all * maxPercent) / 100));
    const restsOn = holders.map(({ id, arn = id }) => arn);
    const told = `${holders.length} of ${all} users have active access keys`;
    if (holders.length > limit) {
      return { ...fail(`${told}: ${listOf(restsOn)}; expected: at most ${limit}.`), restsOn };
    }
    const [cause] = unread;
    if (cause === undefined || holders.length + unread.length <= limit) {
      return { ...pass(`${told}; expected: at most ${limit}.`), restsOn };
    }
    const reason = `${told}, and of ${unread.length} it could not be read: ${describeCause(cause)}.`;
    return { verdict: 'unknown', reason, cause, restsOn };
  },
});
