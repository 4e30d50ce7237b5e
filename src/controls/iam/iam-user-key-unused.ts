import { days, daysSince } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import type { UserKey } from '../../model/kinds/iam.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-key-unused',
  title: 'Access keys that are not used are turned off',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A forgotten key still opens the account to whoever finds it in an old laptop, image or repository.',
  fix: 'Deactivate the key, and delete it once nothing breaks.',
  items: ['iam.unused'],
  aka: {
    prowler: ['iam_user_accesskey_unused'],
    cloudsploit: ['accessKeysLastUsed'],
    securityHub: ['IAM.8', 'IAM.22'],
  },
  kind: 'iam:user',
  facts: ['credentials'],
  settings: {
    /** Days without a use. */
    days: 90,
  },
  judge({ facts: { credentials } }, { now, settings }) {
    const active = credentials.keys.filter((key) => key.active);
    if (active.length === 0) return pass('The user has no active access key.');
    const unused = active.filter((key) => idle(key, now) > settings.days);
    const list = (keys: readonly UserKey[]) => keys.map((key) => describe(key, now)).join(', ');
    if (unused.length === 0) return pass(`In use: ${list(active)}.`);
    return fail(`Not in use: ${list(unused)}; expected: used within ${days(settings.days)}, or inactive.`);
  },
});

/** Days since its last use; a key that was never used counts from the day it was made. */
function idle(key: UserKey, now: number): number {
  return daysSince(key.lastUsed ?? key.lastRotated, now);
}

function describe(key: UserKey, now: number): string {
  const ago = days(idle(key, now));
  return key.lastUsed === null
    ? `access key ${key.slot} (made ${ago} ago, never used)`
    : `access key ${key.slot} (last used ${ago} ago)`;
}
