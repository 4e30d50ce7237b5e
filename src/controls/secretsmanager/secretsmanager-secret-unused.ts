import { days, daysSince } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'secretsmanager-secret-unused',
  title: 'No secret lies about unused',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A secret that no program needs any more still opens something, and nobody notices when it is used again.',
  fix: 'Find out what the secret opens, take that away, and delete the secret.',
  items: ['iam.unused', 'secrets.rotation'],
  aka: { prowler: ['secretsmanager_secret_unused'], securityHub: ['SecretsManager.3'] },
  kind: 'secretsmanager:secret',
  facts: ['rotation', 'lastAccessed'],
  settings: {
    /** Since it was last read, or made. */
    days: 90,
  },
  judge({ facts: { rotation, lastAccessed } }, { now, settings }) {
    const { createdAt, owningService, replicaOf } = rotation;
    if (replicaOf !== null)
      return notApplicable(
        `The secret is a replica of one in ${replicaOf}, kept for the case that it is needed.`,
      );
    if (owningService !== null)
      return notApplicable(`The service ${owningService} made the secret and keeps it.`);
    const idle = daysSince(lastAccessed ?? createdAt, now);
    const told =
      lastAccessed === null
        ? `never read since it was made ${days(idle)} ago`
        : `last read ${days(idle)} ago`;
    if (idle > settings.days)
      return fail(`The secret was ${told}; expected: at most ${days(settings.days)}.`);
    return pass(`The secret was ${told}.`);
  },
});
