import type { Rate } from '../sources/aws/rates.ts';
import type { Slots } from './slots.ts';

/** The scheduler's only view of time, so that tests can hold it. */
export interface Clock {
  /** Milliseconds on a steady clock. */
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/**
 * The part of AWS's burst that is left alone. AWS counts calls when they arrive: a connection that took long to open, or
 * answers that kept this process busy, make some arrive closer together than they were sent.
 */
const SPARED = 0.1;
const SLOWEST_PER_SECOND = 0.5;
const SLOWING_MS = 1_000;
/** A bucket is taken to be shut when so many throttles came in a row, for so long, with no answer between them. */
const SHUT_AFTER = 25;
const SHUT_AFTER_MS = 60_000;
const PROBE_EVERY_MS = 5_000;

/**
 * A token bucket for one service in one region. It starts at AWS's rate, halves when AWS says to slow down (at
 * most once a second) and climbs back a twentieth for every answer. A bucket that only ever throttles shuts: calls then fail at once, save a probe.
 */
export class Bucket {
  readonly #clock: Clock;
  readonly #rate: Rate;
  readonly #most: number;
  #perSecond: number;
  #tokens: number;
  #filledAt: number;
  /** When the next caller in the queue may go; keeps callers in order without a timer for each. */
  #queue: Promise<void> = Promise.resolve();
  #throttledInRow = 0;
  #throttledSince = 0;
  #slowedAt = Number.NEGATIVE_INFINITY;
  #probedAt = 0;

  constructor(rate: Rate, clock: Clock) {
    this.#clock = clock;
    this.#rate = rate;
    this.#perSecond = rate.perSecond;
    this.#most = rate.burst - Math.floor(rate.burst * SPARED);
    this.#tokens = this.#most;
    this.#filledAt = clock.now();
  }

  get perSecond(): number {
    return this.#perSecond;
  }

  /** True when a call should fail at once instead of waiting for a bucket that AWS keeps shut. */
  isShut(): boolean {
    if (this.#throttledInRow < SHUT_AFTER) return false;
    if (this.#clock.now() - this.#throttledSince < SHUT_AFTER_MS) return false;
    if (this.#clock.now() - this.#probedAt < PROBE_EVERY_MS) return true;
    this.#probedAt = this.#clock.now();
    return false;
  }

  /**
   * Waits for a token and for room; callers are served in order, and each must give its room back. A token is spent when
   * there is room too: spent sooner, calls would pile up before full connections, and go out together faster than AWS's rate.
   */
  take(room: Slots, signal?: AbortSignal): Promise<void> {
    if (this.#idle && this.#tokensNow() >= 1 && room.tryTake()) {
      this.#tokens -= 1;
      return Promise.resolve();
    }
    this.#queued += 1;
    const turn = this.#queue.then(() => this.#wait(room, signal)).finally(() => (this.#queued -= 1));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  #queued = 0;

  get #idle(): boolean {
    return this.#queued === 0;
  }

  async #wait(room: Slots, signal?: AbortSignal): Promise<void> {
    for (;;) {
      while (this.#tokensNow() < 1) {
        const missing = 1 - this.#tokens;
        await this.#clock.sleep(Math.max(1, (missing / this.#perSecond) * 1000), signal);
      }
      await room.take();
      if (this.#tokensNow() >= 1) break;
      // AWS throttled while this call waited for room.
      room.give();
    }
    this.#tokens -= 1;
  }

  #tokensNow(): number {
    const now = this.#clock.now();
    const gained = ((now - this.#filledAt) / 1000) * this.#perSecond;
    this.#tokens = Math.min(this.#most, this.#tokens + gained);
    this.#filledAt = now;
    return this.#tokens;
  }

  throttled(): void {
    if (this.#throttledInRow === 0) this.#throttledSince = this.#clock.now();
    this.#throttledInRow += 1;
    this.#tokensNow();
    this.#tokens = Math.min(this.#tokens, 0);
    // Calls that were under way together are throttled together: that is one sign to slow down, not fifty.
    if (this.#clock.now() - this.#slowedAt < SLOWING_MS) return;
    this.#slowedAt = this.#clock.now();
    this.#perSecond = Math.max(Math.min(SLOWEST_PER_SECOND, this.#rate.perSecond), this.#perSecond / 2);
  }

  answered(): void {
    this.#throttledInRow = 0;
    this.#perSecond = Math.min(this.#rate.perSecond, this.#perSecond + this.#rate.perSecond / 20);
  }
}
