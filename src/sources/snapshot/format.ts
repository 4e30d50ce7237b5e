import type { ScanInfo } from '../../model/finding.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Cause } from '../../model/reading.ts';

/**
 * A snapshot is gzipped NDJSON: a header, then listings, then resources with their facts, then an end mark that says
 * how many resources there must be. It holds what was read, unknown readings with their causes too, so that it can be
 * judged again, offline, with the same result.
 */
export const SNAPSHOT_FORMAT = 'seaworthy-snapshot/1';

export interface SnapshotHeader {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly tool: { readonly name: string; readonly version: string };
  readonly scan: ScanInfo;
  /** Ids of the controls that the scan was made for. */
  readonly controls: readonly string[];
}

/** `[1, value, operation, at]` when known, `[0, cause, operation, at]` when not. */
export type FactLine = readonly [known: 0 | 1, body: unknown, operation: string | null, at: string | null];

export type SnapshotLine =
  | { readonly listing: readonly [kind: Kind, account: string, region: string, cause: Cause | null] }
  | {
      readonly kind: Kind;
      readonly account: string;
      readonly region: string;
      readonly id: string;
      readonly arn?: string;
      readonly name?: string;
      readonly aws?: true;
      readonly facts: Readonly<Record<string, FactLine>>;
    }
  | { readonly end: number };

export class SnapshotError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SnapshotError';
  }
}
