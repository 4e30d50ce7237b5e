import { describe, expect, it } from 'vitest';
import { Meter } from './meter.ts';

/** A meter and its clock; `run` lets services finish so many calls a second. */
function meterAt() {
  let at = 0;
  const meter = new Meter(() => at);
  const wait = (ms: number) => {
    at += ms;
    meter.sample();
  };
  const run = (rates: Readonly<Record<string, number>>, seconds: number) => {
    for (let tick = 0; tick < seconds * 10; tick += 1) {
      for (const [service, perSecond] of Object.entries(rates)) {
        for (let call = 0; call < perSecond / 10; call += 1) meter.finished(service, 'answered');
      }
      wait(100);
    }
  };
  return { meter, wait, run };
}

describe('Meter', () => {
  it('knows the rate from the first sample on, and follows it', () => {
    const { meter, run } = meterAt();
    meter.planned('s3', 1000);
    run({ s3: 50 }, 1);
    expect(meter.totals().rate).toBeCloseTo(50);
    run({ s3: 10 }, 30);
    expect(meter.totals().rate).toBeCloseTo(10, 1);
  });

  it('says how long the slowest service takes, since all are read at once', () => {
    const { meter, run } = meterAt();
    meter.planned('s3', 1000);
    meter.planned('iam', 100);
    run({ s3: 100, iam: 10 }, 3);
    expect(meter.totals().left).toBeCloseTo(70 / 10, 5);
  });

  it('gives no time while nothing has moved', () => {
    const { meter, wait } = meterAt();
    meter.planned('s3', 10);
    wait(60_000);
    expect(meter.totals().left).toBeUndefined();
  });

  it('gives no time in the first moments', () => {
    const { meter, run } = meterAt();
    meter.planned('s3', 1000);
    run({ s3: 10 }, 1);
    expect(meter.totals().left).toBeUndefined();
  });

  it('tells that there is more to come while the plan grows, and for a while after', () => {
    const { meter, wait } = meterAt();
    wait(20_000);
    expect(meter.totals().growing).toBe(false);
    meter.planned('s3', 10);
    expect(meter.totals().growing).toBe(true);
    wait(4000);
    expect(meter.totals().growing).toBe(true);
    meter.planned('s3', -1);
    wait(2000);
    expect(meter.totals().growing).toBe(false);
  });

  it('lets a service rest before it counts as finished', () => {
    const { meter, wait } = meterAt();
    meter.planned('s3', 1);
    meter.finished('s3', 'answered');
    expect(meter.gauges()[0]?.idle).toBe(false);
    wait(2000);
    expect(meter.gauges()[0]?.idle).toBe(true);
    meter.planned('s3', 5);
    expect(meter.gauges()[0]?.idle).toBe(false);
  });

  it('never shows more calls done than planned', () => {
    const { meter } = meterAt();
    meter.planned('s3', 2);
    meter.planned('s3', -1);
    meter.finished('s3', 'answered');
    meter.finished('s3', 'failed');
    expect(meter.totals()).toMatchObject({ planned: 2, done: 2, failed: 1 });
  });

  it('counts what was refused', () => {
    const { meter } = meterAt();
    meter.throttled('s3');
    meter.finished('s3', 'denied');
    meter.found('s3:bucket', 12);
    expect(meter.totals()).toMatchObject({ throttled: 1, denied: 1, failed: 0, found: 12 });
  });
});
