import type { LastAccessed } from '../model/kinds/iam.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, notApplicable, pass } from '../model/verdict.ts';
import { days, daysSince } from './age.ts';

const SHOWN = 8;

interface Use {
  readonly lastAccessed: LastAccessed;
  /** ISO 8601: when the user or role was made. */
  readonly createdAt: string;
}

/** The verdict on a user or role whose policies should allow only services that it uses. */
export function judgeUse({ lastAccessed, createdAt }: Use, limit: number, now: number): Judgement {
  const services = Object.entries(lastAccessed);
  if (services.length === 0) return notApplicable('Its policies allow no service.');
  const age = daysSince(createdAt, now);
  if (age <= limit)
    return pass(`It was made ${days(age)} ago: too short a time to tell what it does not use.`);
  const unused = services
    .filter(([, { lastAuthenticated: last }]) => last === null || daysSince(last, now) > limit)
    .map(([service]) => service)
    .toSorted();
  if (unused.length === 0)
    return pass(`All services that its policies allow were used within ${days(limit)}.`);
  const more = unused.length > SHOWN ? ` and ${unused.length - SHOWN} more` : '';
  return fail(
    `Of ${services.length} services that its policies allow, ${unused.length} were not used for ${days(limit)}: ` +
      `${unused.slice(0, SHOWN).join(', ')}${more}; expected: none.`,
  );
}
