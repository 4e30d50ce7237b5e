import type { Clock } from '../../src/scan/bucket.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that stands still until it is moved; sleepers wake in the order of their times. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #sleepers: Sleeper[] = [];

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#sleepers.push({ at: this.#now + ms, wake: resolve });
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  }

  /** Moves on to each sleeper in turn, letting all that follows from its waking happen, until `ms` have passed. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#now = Math.max(this.#now, next.at);
      next.wake();
      await settled();
    }
    this.#now = end;
  }

  #next(end: number): Sleeper | undefined {
    this.#sleepers.sort((a, b) => a.at - b.at);
    const first = this.#sleepers[0];
    return first !== undefined && first.at <= end ? this.#sleepers.shift() : undefined;
  }
}

/** A clock on which no time is ever waited for: for tests that walk through retries. */
export class HastyClock implements Clock {
  #now = 0;

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.#now += ms;
    await settled();
  }
}

async function settled(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
}
