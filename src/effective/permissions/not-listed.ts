import { describeCause } from '../../model/causes.ts';
import type { Cause } from '../../model/reading.ts';
import type { Judgement } from '../../model/verdict.ts';

/** The verdict of every control that asks about the whole account, where it is not known who is in it. */
export function notListed(cause: Cause): Judgement {
  return {
    verdict: 'unknown',
    reason: `Users, roles or groups could not all be listed: ${describeCause(cause)}.`,
    cause,
  };
}
