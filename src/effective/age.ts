const DAY_MS = 86_400_000;

/** Whole days from an ISO 8601 time to `now` (ms since the epoch); 0 for what lies ahead. */
export function daysSince(time: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(time)) / DAY_MS));
}

/** Whole days from `now` (ms since the epoch) to an ISO 8601 time; negative for what is past. */
export function daysUntil(time: string, now: number): number {
  return Math.floor((Date.parse(time) - now) / DAY_MS);
}

/** `1 day`, `90 days`. */
export function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
