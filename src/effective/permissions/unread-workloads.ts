import type { Authorization } from '../../iam/account/authorization.ts';
import { describeCause } from '../../model/causes.ts';
import type { Judgement } from '../../model/verdict.ts';
import { WORKLOADS } from './relations.ts';
import type { Workloads } from './relations.ts';

/**
 * That nothing was found among what acts with roles says something only where all of it was read; undefined where it
 * was.
 *
 * @param reason what was found among the part that was read, without full stop
 */
export function unreadWorkloads(
  read: Workloads,
  { workloads }: Authorization,
  reason: string,
): Judgement | undefined {
  const names = Object.keys(WORKLOADS) as (keyof Workloads)[];
  const cause = names.flatMap((name) => read[name].unlisted)[0]?.cause;
  if (cause !== undefined)
    return { verdict: 'unknown', reason: `${reason}: ${describeCause(cause)}.`, cause };
  const unread = workloads.find((it) => it.roles === undefined);
  if (unread === undefined) return undefined;
  const why = unread.unread ?? { kind: 'not-collected', detail: 'its role was not read' };
  return { verdict: 'unknown', reason: `${reason}: of ${unread.name}, ${describeCause(why)}.`, cause: why };
}
