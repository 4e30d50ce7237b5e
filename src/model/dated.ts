/**
 * Data that AWS changes from time to time and that no API tells: lists of versions, policies, dates. Controls that judge
 * by such data name it, so that a report can say when it has grown old.
 */
export interface DatedData {
  /** What it is, to go after "the data on": `Lambda runtimes`. */
  readonly about: string;
  /** The day on which it was true, as `2026-09-13`. */
  readonly asOf: string;
  /** AWS's pages that say it. */
  readonly sources: readonly string[];
}

/** Days after which a report says that the data is old. */
export const OLD_AFTER_DAYS = 120;

const DAY = 86_400_000;

/** Those of the data that are too old at a moment (ms since the epoch), each once, the oldest first. */
export function oldData(data: readonly DatedData[], now: number): readonly DatedData[] {
  const old = [...new Set(data)].filter((it) => now - Date.parse(it.asOf) > OLD_AFTER_DAYS * DAY);
  return old.toSorted((a, b) => a.asOf.localeCompare(b.asOf) || a.about.localeCompare(b.about));
}
