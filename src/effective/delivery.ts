import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';

const HOUR_MS = 3_600_000;

/** What a service says of its deliveries to one place. */
export interface Delivery {
  /** The place, as in `to the bucket`. */
  readonly to: string;
  readonly error: string | null;
  /** ISO 8601; null: there was none. */
  readonly last: string | null;
  /** Since when there should have been some, ISO 8601; null: not told. */
  readonly since: string | null;
}

/**
 * The verdict on deliveries that should come at least every so many hours.
 *
 * @param now ms since the epoch
 */
export function judgeDelivery({ to, error, last, since }: Delivery, hours: number, now: number): Judgement {
  if (error !== null) return fail(`The last delivery ${to} failed with ${error}; expected: no error.`);
  const limit = now - hours * HOUR_MS;
  if (last !== null && Date.parse(last) >= limit)
    return pass(`The last delivery ${to} was at ${minute(last)}.`);
  // Right after it was set up there is nothing to deliver yet.
  if (since !== null && Date.parse(since) >= limit)
    return pass(`Deliveries ${to} are on since ${minute(since)}.`);
  const what =
    last === null ? `Nothing was ever delivered ${to}` : `The last delivery ${to} was at ${minute(last)}`;
  return fail(`${what}; expected: one in the last ${hours} hours.`);
}

/** `2026-10-31 23:59 UTC`. */
function minute(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
