import { days, daysSince } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-key-age',
  title: 'Access keys are rotated',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'The longer a key lives, the more copies of it lie about, and the longer a stolen one works.',
  fix: 'Make a second key, move everything to it, then deactivate and delete the old one; better, use a role.',
  items: ['secrets.rotation'],
  aka: {
    prowler: ['iam_rotate_access_key_90_days'],
    cloudsploit: ['accessKeysRotated'],
    securityHub: ['IAM.3'],
  },
  kind: 'iam:user',
  facts: ['credentials'],
  settings: {
    /** Age of the oldest active key that is still right. */
    days: 90,
  },
  judge({ facts: { credentials } }, { now, settings }) {
    const ages = credentials.keys
      .filter((key) => key.active)
      .map((key) => ({ slot: key.slot, age: daysSince(key.lastRotated, now) }));
    if (ages.length === 0) return pass('The user has no active access key.');
    const old = ages.filter(({ age }) => age > settings.days);
    const list = (keys: typeof ages) =>
      keys.map(({ slot, age }) => `access key ${slot} is ${days(age)} old`).join(', ');
    if (old.length === 0) return pass(`Young enough: ${list(ages)}.`);
    return fail(`Too old: ${list(old)}; expected: at most ${days(settings.days)}.`);
  },
});
