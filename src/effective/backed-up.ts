import { of } from '../model/control.ts';
import type { Subject } from '../model/control.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';
import { days, daysSince } from './age.ts';

/** Whether AWS Backup holds a copy of the judged resource. */
export const BACKED_UP = of('backup:protected-resource', 'ResourceArn', ['lastBackupTime']);

/** The newest copy that AWS Backup holds, in days; null: there is none. */
export function backupAge(
  copies: readonly Subject<'backup:protected-resource', 'lastBackupTime'>[],
  now: number,
): number | null {
  const times = copies.flatMap(({ facts }) => facts.lastBackupTime ?? []).toSorted();
  const newest = times.at(-1);
  return newest === undefined ? null : daysSince(newest, now);
}

/**
 * The verdict on a thing that a backup plan should copy, by the copies that there are: a plan may name a thing and fail
 * to copy it, and a copy from long ago is of one that no plan names any more.
 */
export function judgeBackedUp(what: string, age: number | null, maximumDays: number): Judgement {
  const expected = `expected: a backup plan that copies it every ${days(maximumDays)} or more often`;
  if (age === null) return fail(`AWS Backup has no copy of the ${what}; ${expected}.`);
  if (age > maximumDays) {
    return fail(`The newest copy of the ${what} in AWS Backup is ${days(age)} old; ${expected}.`);
  }
  return pass(`The newest copy of the ${what} in AWS Backup is ${days(age)} old.`);
}
