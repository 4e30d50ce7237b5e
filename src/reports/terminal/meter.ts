import type { Progress } from '../../scan/progress.ts';

/** Where one service stands. Counts are of planned calls; retries are not calls of their own. */
export interface Gauge {
  readonly service: string;
  readonly planned: number;
  readonly done: number;
  readonly throttled: number;
  /** Calls a second, lately. */
  readonly rate: number;
  /** Nothing is left to do, and nothing came for a while. */
  readonly idle: boolean;
}

export interface Totals {
  readonly planned: number;
  readonly done: number;
  readonly throttled: number;
  readonly denied: number;
  readonly failed: number;
  readonly found: number;
  readonly rate: number;
  /** Seconds until the slowest service is through with what is planned now; undefined while there is no telling. */
  readonly left: number | undefined;
  /** Listings revealed more calls a moment ago, so there may be more to come. */
  readonly growing: boolean;
  readonly elapsed: number;
}

interface Count {
  planned: number;
  done: number;
  throttled: number;
  /** Calls and seconds, the older the less they count; their quotient is the rate. */
  calls: number;
  seconds: number;
  sampled: number;
  changed: number;
}

/** How far back the rate looks, in ms: long enough to be readable, short enough to show a throttle. */
const MEMORY = 4000;
/** A service rests for so long before it counts as finished: details often follow a listing at once. */
const REST = 1500;
const GROWTH = 5000;
/** Before this there are too few calls to say how long the rest will take. */
const FIRST_ESTIMATE = 2000;

/** Counts what a scan tells of itself. Its methods only add; rates are worked out when they are drawn. */
export class Meter implements Progress {
  readonly #services = new Map<string, Count>();
  readonly #now: () => number;
  readonly #started: number;
  #sampled: number;
  #grown: number;
  #denied = 0;
  #failed = 0;
  #found = 0;

  constructor(now: () => number) {
    this.#now = now;
    this.#started = now();
    this.#sampled = this.#started;
    this.#grown = this.#started;
  }

  planned(service: string, count: number): void {
    const it = this.#count(service);
    it.planned += count;
    if (count > 0) this.#grown = it.changed = this.#now();
  }

  sent(): void {}

  throttled(service: string): void {
    this.#count(service).throttled += 1;
  }

  finished(service: string, outcome: 'answered' | 'denied' | 'failed'): void {
    const it = this.#count(service);
    it.done += 1;
    it.changed = this.#now();
    if (outcome === 'denied') this.#denied += 1;
    if (outcome === 'failed') this.#failed += 1;
  }

  found(_kind: string, count: number): void {
    this.#found += count;
  }

  note(): void {}

  /** Brings the rates up to date; called before each drawing. */
  sample(): void {
    const now = this.#now();
    const elapsed = now - this.#sampled;
    if (elapsed <= 0) return;
    const kept = Math.exp(-elapsed / MEMORY);
    for (const it of this.#services.values()) {
      it.calls = it.calls * kept + (it.done - it.sampled);
      it.seconds = it.seconds * kept + elapsed / 1000;
      it.sampled = it.done;
    }
    this.#sampled = now;
  }

  gauges(): Gauge[] {
    const now = this.#now();
    return Array.from(this.#services, ([service, it]) => ({
      service,
      planned: Math.max(it.planned, it.done),
      done: it.done,
      throttled: it.throttled,
      rate: rateOf(it),
      idle: it.done >= it.planned && now - it.changed >= REST,
    }));
  }

  totals(): Totals {
    const gauges = this.gauges();
    const sum = (pick: (gauge: Gauge) => number) => gauges.reduce((total, gauge) => total + pick(gauge), 0);
    const now = this.#now();
    return {
      planned: sum((gauge) => gauge.planned),
      done: sum((gauge) => gauge.done),
      throttled: sum((gauge) => gauge.throttled),
      denied: this.#denied,
      failed: this.#failed,
      found: this.#found,
      rate: sum((gauge) => gauge.rate),
      left: now - this.#started < FIRST_ESTIMATE ? undefined : secondsLeft(gauges),
      growing: now - this.#grown < GROWTH,
      elapsed: (now - this.#started) / 1000,
    };
  }

  #count(service: string): Count {
    const existing = this.#services.get(service);
    if (existing !== undefined) return existing;
    const made: Count = {
      planned: 0,
      done: 0,
      throttled: 0,
      calls: 0,
      seconds: 0,
      sampled: 0,
      changed: this.#now(),
    };
    this.#services.set(service, made);
    return made;
  }
}

function rateOf({ calls, seconds }: Count): number {
  return seconds === 0 ? 0 : calls / seconds;
}

/** Services are read at the same time, each at its own rate: the slowest decides. */
function secondsLeft(gauges: readonly Gauge[]): number | undefined {
  const waiting = gauges.filter((gauge) => gauge.planned > gauge.done);
  if (waiting.length === 0) return 0;
  const times = waiting
    .filter((gauge) => gauge.rate > 0.05)
    .map((gauge) => (gauge.planned - gauge.done) / gauge.rate);
  return times.length === 0 ? undefined : Math.max(...times);
}
