import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';
import { days } from './age.ts';

const HOUR = 3_600_000;
/** A database in good order can be restored to five minutes ago; a whole day says that something is stuck. */
const STALE_HOURS = 24;

/** The automated backups of a database. */
export interface AutomatedBackups {
  /** As people call the thing: `cluster`. */
  readonly what: string;
  /** The setting's name; left out: `BackupRetentionPeriod`. */
  readonly setting?: string;
  /** Days that they are kept; 0: they are off. */
  readonly kept: number;
  readonly minimumDays: number;
  /** ISO 8601; null: not told. */
  readonly latestRestorable: string | null;
  readonly status: string;
}

/** Whether automated backups are on, kept long enough and up to date. */
export function judgeBackups(backups: AutomatedBackups, now: number): Judgement {
  const { what, setting = 'BackupRetentionPeriod', kept, minimumDays, latestRestorable, status } = backups;
  if (kept === 0) {
    return fail(
      `${setting} is 0: automated backups of the ${what} are off; expected: ${days(minimumDays)} or more.`,
    );
  }
  if (kept < minimumDays) {
    return fail(`${setting} is ${days(kept)}; expected: ${days(minimumDays)} or more.`);
  }
  const behind = latestRestorable === null ? 0 : Math.floor((now - Date.parse(latestRestorable)) / HOUR);
  if (status === 'available' && behind >= STALE_HOURS) {
    return fail(
      `Backups are kept for ${days(kept)}, but the ${what} can be restored only to ${behind} hours ago; expected: less than ${STALE_HOURS}.`,
    );
  }
  return pass(`Automated backups are kept for ${days(kept)}.`);
}
