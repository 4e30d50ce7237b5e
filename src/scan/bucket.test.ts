import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../test/support/clock.ts';
import { Bucket } from './bucket.ts';
import { Slots } from './slots.ts';

const ROOM = new Slots(Number.POSITIVE_INFINITY);

describe('Bucket', () => {
  it('lets a burst through at once and then keeps the rate', async () => {
    const clock = new FakeClock();
    const bucket = new Bucket({ perSecond: 10, burst: 5 }, clock);
    let taken = 0;
    for (let n = 0; n < 30; n += 1) void bucket.take(ROOM).then(() => (taken += 1));
    await clock.advance(0);
    expect(taken).toBe(5);
    await clock.advance(1000);
    expect(taken).toBeGreaterThanOrEqual(14);
    expect(taken).toBeLessThanOrEqual(15);
    await clock.advance(1500);
    expect(taken).toBe(30);
  });

  it('serves callers in the order in which they came', async () => {
    const clock = new FakeClock();
    const bucket = new Bucket({ perSecond: 100, burst: 1 }, clock);
    const order: number[] = [];
    for (let n = 0; n < 10; n += 1) void bucket.take(ROOM).then(() => order.push(n));
    await clock.advance(1000);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('halves its rate when throttled, once a second, and climbs back with answers, never over AWS’s rate', async () => {
    const clock = new FakeClock();
    const bucket = new Bucket({ perSecond: 20, burst: 1 }, clock);
    for (let n = 0; n < 50; n += 1) bucket.throttled();
    expect(bucket.perSecond, 'fifty calls that were under way together').toBe(10);
    for (let n = 0; n < 10; n += 1) {
      await clock.advance(1_000);
      bucket.throttled();
    }
    expect(bucket.perSecond).toBe(0.5);
    for (let n = 0; n < 5; n += 1) bucket.answered();
    expect(bucket.perSecond).toBeCloseTo(5.5);
    for (let n = 0; n < 100; n += 1) bucket.answered();
    expect(bucket.perSecond).toBe(20);
  });

  it('spends no token before there is room, so that calls held up do not go out in a heap', async () => {
    const clock = new FakeClock();
    const bucket = new Bucket({ perSecond: 10, burst: 5 }, clock);
    const room = new Slots(1);
    await room.take();
    let taken = 0;
    for (let n = 0; n < 50; n += 1) void bucket.take(room).then(() => (taken += 1));
    await clock.advance(10_000);
    expect(taken).toBe(0);
    for (let n = 0; n < 50; n += 1) {
      room.give();
      await clock.advance(0);
    }
    expect(taken, 'the burst, though ten seconds have passed').toBe(5);
  });

  it('leaves a tenth of a large burst alone', async () => {
    const clock = new FakeClock();
    const bucket = new Bucket({ perSecond: 1, burst: 100 }, clock);
    let taken = 0;
    for (let n = 0; n < 100; n += 1) void bucket.take(ROOM).then(() => (taken += 1));
    await clock.advance(0);
    expect(taken).toBe(90);
  });

  it('spends its burst when throttled', async () => {
    const clock = new FakeClock();
    const bucket = new Bucket({ perSecond: 10, burst: 100 }, clock);
    bucket.throttled();
    let taken = 0;
    for (let n = 0; n < 10; n += 1) void bucket.take(ROOM).then(() => (taken += 1));
    await clock.advance(0);
    expect(taken).toBe(0);
  });

  it('shuts when AWS only ever throttles, lets a probe by every five seconds, and opens with an answer', async () => {
    const clock = new FakeClock();
    const bucket = new Bucket({ perSecond: 10, burst: 10 }, clock);
    for (let n = 0; n < 200; n += 1) bucket.throttled();
    expect(bucket.isShut(), 'a burst that is throttled is ordinary').toBe(false);
    await clock.advance(60_000);
    expect(bucket.isShut(), 'the first probe').toBe(false);
    expect(bucket.isShut()).toBe(true);
    await clock.advance(4_999);
    expect(bucket.isShut()).toBe(true);
    await clock.advance(2);
    expect(bucket.isShut()).toBe(false);
    bucket.answered();
    expect(bucket.isShut()).toBe(false);
  });
});
