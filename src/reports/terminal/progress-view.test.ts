import { describe, expect, it } from 'vitest';
import type { Gauge, Totals } from './meter.ts';
import { closingSentence, drawProgress, progressSentence } from './progress-view.ts';
import { createScreen } from './screen.ts';
import { widthOf } from './width.ts';

const TOTALS: Totals = {
  planned: 1290,
  done: 412,
  throttled: 3,
  denied: 2,
  failed: 0,
  found: 840,
  rate: 48.3,
  left: 71.4,
  growing: true,
  elapsed: 12,
};

function gauge(service: string, done: number, planned: number, more: Partial<Gauge> = {}): Gauge {
  return { service, done, planned, throttled: 0, rate: done / 10, idle: false, ...more };
}

const GAUGES: readonly Gauge[] = [
  gauge('s3', 210, 820),
  gauge('iam', 40, 300, { throttled: 3 }),
  gauge('elastic-load-balancing-v2', 12, 40),
  gauge('ec2', 90, 90),
  gauge('sts', 1, 1, { idle: true }),
];

function many(count: number): Gauge[] {
  return Array.from({ length: count }, (_, at) => gauge(`service-${at}`, 1, 100 - at));
}

function draw(columns: number, gauges: readonly Gauge[] = GAUGES, rows = 24, totals = TOTALS): string[] {
  return drawProgress(
    { gauges, totals, rows },
    { ...createScreen({ columns, colour: false }), width: columns },
  );
}

describe('drawProgress', () => {
  it('shows a line a service, what is done, and the total', () => {
    expect(draw(79)).toEqual([
      '  s3                         ━━━━─────────────  210/820     21/s',
      '  iam                        ━━───────────────   40/300    4.0/s  3 throttled',
      '  elastic-load-balancing-v2  ━━━━━────────────    12/40    1.2/s',
      '  ec2                        ━━━━━━━━━━━━━━━━━    90/90    9.0/s',
      '  1 service done',
      '   31 %  412/1,290 calls  at least 1 min 11 s left  48/s  3 throttled  2 denied',
    ]);
  });

  it('shows the total alone on a narrow screen, as much of it as fits', () => {
    expect(draw(59)).toEqual(['   31 %  412/1,290 calls  at least 1 min 11 s left  48/s']);
    expect(draw(30)).toEqual(['   31 %  412/1,290 calls']);
    expect(draw(10)).toEqual(['   31 %']);
  });

  it('shows ten services at most, and how many more there are', () => {
    const lines = draw(100, many(14));
    expect(lines).toHaveLength(12);
    expect(lines.at(-2)).toBe('  + 4 more services');
    expect(draw(100, many(11))).toHaveLength(12);
  });

  it('leaves room on a low screen', () => {
    expect(draw(100, many(14), 8)).toHaveLength(7);
    expect(draw(100, many(14), 3)).toHaveLength(1);
  });

  it('fits every width', () => {
    for (let columns = 10; columns <= 200; columns += 1) {
      for (const line of draw(columns)) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('says "about" once the plan has stopped growing, and nothing when the time is not known', () => {
    expect(draw(100, [], 24, { ...TOTALS, growing: false }).at(-1)).toContain('about 1 min 11 s left');
    expect(draw(100, [], 24, { ...TOTALS, left: undefined }).at(-1)).not.toContain('left');
  });
});

describe('progressSentence', () => {
  it('tells in one line what stands out', () => {
    expect(progressSentence({ gauges: GAUGES, totals: TOTALS })).toBe(
      '412/1,290 calls, 48/s, at least 1 min 11 s left, 3 throttled, 2 denied, ' +
        'waiting for s3 210/820, iam 40/300, elastic-load-balancing-v2 12/40',
    );
  });

  it('is honest when the time is not known', () => {
    const totals = { ...TOTALS, left: undefined };
    expect(progressSentence({ gauges: [], totals })).toContain('time left not known yet');
  });
});

describe('closingSentence', () => {
  it('tells what was made, and what was not', () => {
    expect(closingSentence({ ...TOTALS, done: 1290 })).toBe('1,290 calls in 12 s, 3 throttled, 2 denied');
    expect(closingSentence(TOTALS)).toBe(
      '412 calls in 12 s, 3 throttled, 2 denied, 878 planned and not made',
    );
  });
});
