import type { Cause } from './reading.ts';
import type { Severity, Verdict, VerdictCounts } from './verdict.ts';

/** One fact that a verdict rests on. `resource` is named when the fact is a related resource's. */
export interface Evidence {
  readonly fact: string;
  readonly value?: unknown;
  readonly resource?: string;
  readonly operation?: string;
  readonly at?: string;
}

export interface FindingResource {
  readonly kind: string;
  readonly id: string;
  readonly arn?: string;
  readonly name?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * A control's verdict on one resource, as `findings[]` of the result (`seaworthy/1`).
 * Identity across scans: control + resource ARN (or kind and id) + account + region.
 */
export interface Finding {
  readonly control: string;
  readonly title: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly resource: FindingResource;
  readonly account: string;
  readonly region: string;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly cause?: Cause;
  readonly items: readonly string[];
  readonly frameworks: Readonly<Record<string, readonly string[]>>;
  readonly remedy?: { readonly hint: string };
  readonly firstSeen: string;
  readonly status: 'open' | 'resolved' | 'none';
}

export interface CallCounts {
  readonly made: number;
  readonly denied: number;
  readonly throttled: number;
  readonly failed: number;
}

export interface ScanInfo {
  readonly id: string;
  /** ISO 8601, UTC. Also the "now" that every age is measured against. */
  readonly started: string;
  readonly finished: string;
  readonly source: string;
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  /** False when any read that a chosen control needs failed, or the scan was cut short. */
  readonly complete: boolean;
  readonly calls: CallCounts;
  /** What a reader should know about the result as a whole, a sentence or two each; absent where there is nothing. */
  readonly notices?: readonly string[];
}

export interface Summary extends VerdictCounts {
  /** 0–100: passed share of passed, failed and unknown verdicts, weighted by severity. Unknown never counts as passed. */
  readonly score: number;
}
