import { describe, expect, it } from 'vitest';
import { HastyClock } from '../../test/support/clock.ts';
import { classify } from '../sources/aws/failure.ts';
import { operation, ReadFailure } from '../sources/aws/read.ts';
import { RETRIES, Scheduler, StopScan } from './schedule.ts';

const op = operation('s3', 'ListBuckets', ['s3:ListAllMyBuckets']);

function scheduler(abort = new AbortController(), connections = 50) {
  return new Scheduler({ clock: new HastyClock(), signal: abort.signal, connections });
}

function call<T>(attempt: () => Promise<T>, key = 's3@eu-west-1') {
  return {
    key,
    rate: { perSecond: 1000, burst: 1000 },
    attempt,
    classify: (error: unknown) => classify(error, op, 'eu-west-1'),
  };
}

function failing(name: string, times: number, extra: object = {}) {
  let tries = 0;
  return {
    attempt: async () => {
      tries += 1;
      if (tries <= times) throw Object.assign(new Error(name), { name, ...extra });
      return 'answer';
    },
    tries: () => tries,
  };
}

describe('Scheduler', () => {
  it.each<[string, number, object?]>([
    ['ThrottlingException', 3],
    ['SlowDown', RETRIES.throttled],
    ['ECONNRESET', RETRIES.transient],
    ['InternalError', RETRIES.transient, { $metadata: { httpStatusCode: 500 } }],
    ['SyntaxError', RETRIES.malformed, { $metadata: { httpStatusCode: 200 } }],
  ])('tries again after %s, %i times', async (name, times, extra = {}) => {
    const it = failing(name, times, extra);
    await expect(scheduler().run(call(it.attempt))).resolves.toBe('answer');
    expect(it.tries()).toBe(times + 1);
  });

  it.each([
    ['ThrottlingException', 'throttled', RETRIES.throttled + 1, {}],
    ['ECONNRESET', 'transient', RETRIES.transient + 1, {}],
    ['TimeoutError', 'transient', RETRIES.transient + 1, {}],
    ['SyntaxError', 'unparsable', RETRIES.malformed + 1, { $metadata: { httpStatusCode: 200 } }],
    ['AccessDenied', 'denied', 1, { $metadata: { httpStatusCode: 403 } }],
    ['SubscriptionRequiredException', 'unavailable', 1, {}],
    ['InvalidClientTokenId', 'region-off', 1, {}],
    ['NoSuchBucket', 'vanished', 1, {}],
  ])('gives up on %s as %s after %i attempts', async (name, kind, attempts, extra) => {
    const it = failing(name, Infinity, extra);
    const failure = await scheduler()
      .run(call(it.attempt))
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ReadFailure);
    expect((failure as ReadFailure).failure).toMatchObject({ kind, operation: 's3:ListBuckets' });
    expect(it.tries()).toBe(attempts);
  });

  it('stops the scan when the session has ended', async () => {
    const it = failing('ExpiredToken', Infinity);
    await expect(scheduler().run(call(it.attempt))).rejects.toBeInstanceOf(StopScan);
    expect(it.tries()).toBe(1);
  });

  it('does not go on for ever with a service that only throttles', async () => {
    let tries = 0;
    const throttle = async () => {
      tries += 1;
      throw Object.assign(new Error('slow down'), { name: 'Throttling' });
    };
    const it = scheduler();
    const outcomes = await Promise.allSettled(Array.from({ length: 500 }, () => it.run(call(throttle))));
    expect(outcomes.every((outcome) => outcome.status === 'rejected')).toBe(true);
    // 500 calls with 9 attempts each would be 4,500; the shut bucket lets only those already under way and a few probes by.
    expect(tries).toBeLessThan(1_200);
  });

  it('never has more calls under way than connections', async () => {
    let now = 0;
    let most = 0;
    const busy = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
    };
    const it = scheduler(new AbortController(), 7);
    await Promise.all(Array.from({ length: 100 }, (_, n) => it.run(call(busy, `s3@${n % 9}`))));
    expect(most).toBe(7);
  });

  it('stops at once when aborted', async () => {
    const abort = new AbortController();
    const it = scheduler(abort);
    abort.abort(new Error('stopped'));
    await expect(it.run(call(async () => 'answer'))).rejects.toThrow('stopped');
  });
});
