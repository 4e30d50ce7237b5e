import type { Cause } from '../model/reading.ts';
import type { Failure } from '../sources/aws/failure.ts';
import type { Rate } from '../sources/aws/rates.ts';
import { ReadFailure } from '../sources/aws/read.ts';
import type { Clock } from './bucket.ts';
import { Bucket } from './bucket.ts';
import { Slots } from './slots.ts';

/** How often a call is tried again, and how long between. Delays double from `baseMs` to `capMs`, with full jitter. */
export interface Retries {
  readonly throttled: number;
  readonly transient: number;
  readonly malformed: number;
  readonly baseMs: number;
  readonly capMs: number;
}

export const RETRIES: Retries = { throttled: 8, transient: 3, malformed: 1, baseMs: 250, capMs: 20_000 };

export interface ScheduleEvents {
  sent?(key: string): void;
  throttled?(key: string): void;
}

export interface Call<T> {
  /** Bucket key: service (or operation) and region. */
  readonly key: string;
  readonly rate: Rate;
  attempt(signal: AbortSignal): Promise<T>;
  classify(error: unknown): Failure;
}

/** The session ended or the machine failed: no further call can work. */
export class StopScan extends Error {
  readonly code: string;
  constructor(code: string, detail: string) {
    super(detail);
    this.name = 'StopScan';
    this.code = code;
  }
}

/** One scheduler per account: every call goes through it, at AWS's rates, over a bounded number of connections. */
export class Scheduler {
  readonly #buckets = new Map<string, Bucket>();
  readonly #slots: Slots;
  readonly #clock: Clock;
  readonly #retries: Retries;
  readonly #events: ScheduleEvents;
  readonly #signal: AbortSignal;

  constructor(options: {
    clock: Clock;
    signal: AbortSignal;
    connections?: number;
    retries?: Retries;
    events?: ScheduleEvents;
  }) {
    this.#clock = options.clock;
    this.#signal = options.signal;
    this.#slots = new Slots(options.connections ?? 50);
    this.#retries = options.retries ?? RETRIES;
    this.#events = options.events ?? {};
  }

  /** The answer, or ReadFailure with the cause once retries are used up, or StopScan. */
  async run<T>(call: Call<T>): Promise<T> {
    const bucket = this.#bucket(call.key, call.rate);
    const tried = { throttled: 0, transient: 0, malformed: 0 };
    for (;;) {
      this.#signal.throwIfAborted();
      if (bucket.isShut()) throw new ReadFailure(shut(call));
      const outcome = await this.#attempt(call, bucket);
      if (outcome.ok) return outcome.value;
      const failure = outcome.failure;
      if (failure.then === 'stop') throw new StopScan(failure.code, failure.detail);
      if (failure.then === 'give-up') throw new ReadFailure(failure.cause);
      const sort = sortOf(failure);
      tried[sort] += 1;
      if (tried[sort] > this.#retries[sort]) throw new ReadFailure(failure.cause);
      await this.#clock.sleep(this.#delay(tried[sort]), this.#signal);
    }
  }

  async #attempt<T>(
    call: Call<T>,
    bucket: Bucket,
  ): Promise<{ ok: true; value: T } | { ok: false; failure: Failure }> {
    await bucket.take(this.#slots, this.#signal);
    try {
      this.#signal.throwIfAborted();
      this.#events.sent?.(call.key);
      const value = await call.attempt(this.#signal);
      bucket.answered();
      return { ok: true, value };
    } catch (error) {
      this.#signal.throwIfAborted();
      const failure = call.classify(error);
      if (failure.then === 'slow-down') {
        bucket.throttled();
        this.#events.throttled?.(call.key);
      } else if (failure.then === 'give-up') bucket.answered();
      return { ok: false, failure };
    } finally {
      this.#slots.give();
    }
  }

  #bucket(key: string, rate: Rate): Bucket {
    const existing = this.#buckets.get(key);
    if (existing !== undefined) return existing;
    const made = new Bucket(rate, this.#clock);
    this.#buckets.set(key, made);
    return made;
  }

  #delay(attempt: number): number {
    return Math.random() * Math.min(this.#retries.capMs, this.#retries.baseMs * 2 ** (attempt - 1));
  }
}

function sortOf(failure: Exclude<Failure, { then: 'stop' }>): 'throttled' | 'transient' | 'malformed' {
  if (failure.then === 'slow-down') return 'throttled';
  return failure.cause.kind === 'unparsable' ? 'malformed' : 'transient';
}

function shut(call: Call<unknown>): Cause {
  const failure = call.classify(Object.assign(new Error('kept shut'), { name: 'Throttling' }));
  if (failure.then === 'stop') return { kind: 'throttled' };
  return { ...failure.cause, detail: 'AWS kept throttling this service here' };
}
