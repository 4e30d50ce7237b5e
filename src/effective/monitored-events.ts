import { matches, type FilterPattern } from './filter-pattern.ts';
import { MONITORED_CONCERNS, type ConcernId, type MonitoredConcern } from './monitored-concerns.ts';
import { EVERYDAY, type SampleEvent } from './sample-events.ts';

/**
 * What filters count of a concern. Lists hold the labels of sample events: API operations, or short
 * descriptions.
 */
export interface Coverage {
  /** Every event is counted that makes up the concern in all published versions. Noise does not undo this. */
  readonly covers: boolean;
  /** Events of those that are not counted. Empty where `covers`. */
  readonly missed: readonly string[];
  /**
   * Events that are not counted and not asked for: newer versions added them, or they are beside the point.
   */
  readonly newerMissed: readonly string[];
  /** Something outside the concern is counted. */
  readonly noisy: boolean;
  /** The events outside the concern that are counted. */
  readonly noise: readonly string[];
  /** A filter counts everything, so it covers all concerns in name only; see `isIndiscriminate`. */
  readonly indiscriminate: boolean;
}

/** What one filter counts of a concern. */
export function coverage(pattern: FilterPattern, concern: ConcernId): Coverage {
  return combinedCoverage([pattern], concern);
}

/**
 * Whether the filter counts every everyday event, so that its alarm would ring for any activity at all. Leave
 * such filters out before combining: one of them makes noise of the others.
 */
export function isIndiscriminate(pattern: FilterPattern): boolean {
  return EVERYDAY.every((sample) => matches(pattern, sample.event));
}

/** What several filters, each with its alarm, count of a concern together. */
export function combinedCoverage(patterns: readonly FilterPattern[], concern: ConcernId): Coverage {
  const { must, newer, mustNot }: MonitoredConcern = MONITORED_CONCERNS[concern];
  const counted = (sample: SampleEvent): boolean =>
    patterns.some((pattern) => matches(pattern, sample.event));
  const missed = labels(must.filter((sample) => !counted(sample)));
  const noise = labels(mustNot.filter(counted));
  return {
    covers: missed.length === 0,
    missed,
    newerMissed: labels(newer.filter((sample) => !counted(sample))),
    noisy: noise.length > 0,
    noise,
    indiscriminate: patterns.some(isIndiscriminate),
  };
}

function labels(samples: readonly SampleEvent[]): readonly string[] {
  return samples.map((sample) => sample.label);
}
