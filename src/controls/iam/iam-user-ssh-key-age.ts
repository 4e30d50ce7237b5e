import { days, daysSince } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-user-ssh-key-age',
  title: 'SSH keys for CodeCommit are rotated',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'The private part lies on laptops and build machines, and works for whoever copies it, for as long as it is kept here.',
  fix: 'Upload a new key, use it, and delete the old one; better, use git-remote-codecommit with a role.',
  items: ['secrets.rotation', 'secrets.pem'],
  aka: { cloudsploit: ['sshKeysRotated'] },
  kind: 'iam:user',
  facts: ['sshKeys'],
  settings: {
    /** Age of the oldest active key that is still right. */
    days: 180,
  },
  judge({ facts: { sshKeys } }, { now, settings }) {
    const active = sshKeys.filter((key) => key.active);
    if (active.length === 0) return notApplicable('The user has no active SSH key.');
    const ages = active.map(({ id, uploadedAt }) => ({ id, age: daysSince(uploadedAt, now) }));
    const list = (keys: typeof ages) => keys.map(({ id, age }) => `${id} is ${days(age)} old`).join(', ');
    const old = ages.filter(({ age }) => age > settings.days);
    if (old.length === 0) return pass(`Young enough: ${list(ages)}.`);
    return fail(`Too old: ${list(old)}; expected: at most ${days(settings.days)}.`);
  },
});
