import type { DatedData } from '../model/dated.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, manual, pass } from '../model/verdict.ts';
import type { SupportDates } from './dated/support-dates.ts';

/**
 * Whether AWS still supports an engine's version without being paid extra.
 *
 * @param version as people call it: `postgres 16.3`
 * @param dates null: the list does not have it
 */
export function judgeSupport(
  version: string,
  dates: SupportDates | null,
  list: DatedData,
  now: number,
): Judgement {
  if (dates === null) {
    return manual(
      `The list of ${list.about} of ${list.asOf} does not have ${version}: see how long AWS and its maker support it.`,
    );
  }
  const { standardEnd, extendedEnd } = dates;
  if (standardEnd === null || isAhead(standardEnd, now)) {
    const until = standardEnd === null ? 'and no end is announced' : `until ${standardEnd}`;
    return pass(`AWS supports ${version}, ${until}.`);
  }
  const extended =
    extendedEnd !== null && isAhead(extendedEnd, now)
      ? `, and paid extended support, with critical fixes only, lasts until ${extendedEnd}`
      : '';
  return fail(
    `Standard support of ${version} ended on ${standardEnd}${extended}; expected: a version in support.`,
  );
}

/** The last day of support is supported to its end. */
function isAhead(day: string, now: number): boolean {
  return new Date(now).toISOString().slice(0, 10) <= day;
}
