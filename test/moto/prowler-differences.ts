import type { Disagreement } from './oracle.ts';

/** A test of Prowler's whose verdict is not ours, and why ours is kept. */
export interface KnownDifference {
  readonly check: string;
  /** Names of the tests, without file and class. */
  readonly tests: readonly string[];
  readonly prowler: Disagreement['prowler'];
  readonly ours: Disagreement['ours'];
  readonly reason: string;
}

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [];
