import { days, daysSince } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'secretsmanager-secret-rotated',
  title: 'Secrets in Secrets Manager are rotated',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A stored secret leaks unnoticed, in a log, a dump or a copied configuration, and works until it is replaced.',
  fix: 'Turn on automatic rotation for the secret, and find out from its rotation function why it fails where it does.',
  items: ['secrets.rotation'],
  aka: {
    prowler: ['secretsmanager_automatic_rotation_enabled', 'secretsmanager_secret_rotated_periodically'],
    cloudsploit: ['secretRotationEnabled'],
    securityHub: ['SecretsManager.1', 'SecretsManager.2', 'SecretsManager.4'],
  },
  kind: 'secretsmanager:secret',
  facts: ['rotation'],
  settings: {
    /** Between two rotations. */
    days: 90,
  },
  judge({ facts: { rotation } }, { now, settings }) {
    const { enabled, everyDays, createdAt, lastRotated, nextRotation, owningService, replicaOf } = rotation;
    if (replicaOf !== null)
      return notApplicable(`The secret is a replica; it is rotated where it was made, in ${replicaOf}.`);
    if (!enabled && owningService !== null)
      return notApplicable(
        `The service ${owningService} made the secret and keeps it; it is not rotated from here.`,
      );
    if (!enabled) return fail('Automatic rotation is off; expected: on.');
    const most = days(settings.days);
    if (everyDays !== null && everyDays > settings.days)
      return fail(`Automatic rotation is every ${days(everyDays)}; expected: at least every ${most}.`);
    const late = nextRotation === null ? 0 : daysSince(nextRotation, now);
    if (late > 0) return fail(`Automatic rotation is on but fails: the last was due ${days(late)} ago.`);
    const age = daysSince(lastRotated ?? createdAt, now);
    const told =
      lastRotated === null ? `not rotated since it was made ${days(age)} ago` : `last done ${days(age)} ago`;
    if (age > settings.days)
      return fail(`Automatic rotation is on and was ${told}; expected: at most ${most}.`);
    return pass(`Automatic rotation is on and was ${told}.`);
  },
});
