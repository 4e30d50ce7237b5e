/** When AWS's support of a version ends, as `2027-03-31`: the last day of it. */
export interface SupportDates {
  /** Of standard support; null where AWS has announced no end. */
  readonly standardEnd: string | null;
  /** Of extended support, which is paid for; null where there is none, or its end is not told. */
  readonly extendedEnd: string | null;
}

/** `[version, end of standard support, end of extended support]`. */
export type SupportRow = readonly [version: string, standardEnd: string | null, extendedEnd?: string];

export function supportTable(rows: readonly SupportRow[]): ReadonlyMap<string, SupportDates> {
  return new Map(
    rows.map(([version, standardEnd, extendedEnd = null]) => [version, { standardEnd, extendedEnd }]),
  );
}
