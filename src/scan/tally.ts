import type { CallCounts, Finding, Summary } from '../model/finding.ts';
import type { CauseKind } from '../model/reading.ts';
import type { Severity, Verdict, VerdictCounts } from '../model/verdict.ts';
import type { Progress } from './progress.ts';

/** Weight of a verdict in the score. Informational controls do not move it. */
const WEIGHTS: Readonly<Record<Severity, number>> = {
  critical: 10,
  high: 6,
  medium: 3,
  low: 1,
  informational: 0,
};

/** Causes that are the scan's failure to read. The others tell something about the account: a plan, a region that is off. */
const READ_FAILURES: ReadonlySet<CauseKind> = new Set<CauseKind>([
  'denied',
  'throttled',
  'transient',
  'unparsable',
  'vanished',
  'not-collected',
]);

const FIELD: Readonly<Record<Verdict, keyof VerdictCounts>> = {
  pass: 'pass',
  fail: 'fail',
  unknown: 'unknown',
  'not-applicable': 'notApplicable',
  manual: 'manual',
  excepted: 'excepted',
};

type Counting = { -readonly [K in keyof VerdictCounts]: number };

function zero(): Counting {
  return { pass: 0, fail: 0, unknown: 0, notApplicable: 0, manual: 0, excepted: 0 };
}

/** Counts findings as they come: in all, by checklist item, and what the exit status needs. */
export class FindingTally {
  readonly #counts = zero();
  readonly #items = new Map<string, Counting>();
  readonly #failed = new Map<Severity, number>();
  #weightPassed = 0;
  #weightDecided = 0;
  #readFailures = 0;

  add(finding: Finding): void {
    const field = FIELD[finding.verdict];
    this.#counts[field] += 1;
    for (const item of finding.items) {
      const counts = this.#items.get(item) ?? zero();
      counts[field] += 1;
      this.#items.set(item, counts);
    }
    const weight = WEIGHTS[finding.severity];
    if (finding.verdict === 'pass') this.#weightPassed += weight;
    if (['pass', 'fail', 'unknown'].includes(finding.verdict)) this.#weightDecided += weight;
    if (finding.verdict === 'fail') this.#failed.set(finding.severity, this.failures(finding.severity) + 1);
    if (finding.cause !== undefined && READ_FAILURES.has(finding.cause.kind)) this.#readFailures += 1;
  }

  get items(): ReadonlyMap<string, VerdictCounts> {
    return this.#items;
  }

  /** Verdicts that are unknown because a read failed. */
  get readFailures(): number {
    return this.#readFailures;
  }

  failures(severity: Severity): number {
    return this.#failed.get(severity) ?? 0;
  }

  summary(): Summary {
    const score = this.#weightDecided === 0 ? 0 : (100 * this.#weightPassed) / this.#weightDecided;
    // Rounded down: a single failure must never show as 100.
    return { ...this.#counts, score: Math.floor(score) };
  }
}

/** Counts calls on their way to another listener. */
export class CallTally implements Progress {
  readonly #next: Progress;
  readonly #counts = { made: 0, denied: 0, throttled: 0, failed: 0 };

  constructor(next: Progress) {
    this.#next = next;
  }

  get counts(): CallCounts {
    return { ...this.#counts };
  }

  planned(service: string, count: number): void {
    this.#next.planned(service, count);
  }

  sent(service: string): void {
    this.#counts.made += 1;
    this.#next.sent(service);
  }

  throttled(service: string): void {
    this.#counts.throttled += 1;
    this.#next.throttled(service);
  }

  finished(service: string, outcome: 'answered' | 'denied' | 'failed'): void {
    if (outcome === 'denied') this.#counts.denied += 1;
    if (outcome === 'failed') this.#counts.failed += 1;
    this.#next.finished(service, outcome);
  }

  found(kind: string, count: number): void {
    this.#next.found(kind, count);
  }

  note(text: string): void {
    this.#next.note(text);
  }
}
