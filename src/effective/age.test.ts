import { describe, expect, it } from 'vitest';
import { days, daysSince } from './age.ts';

const NOW = Date.parse('2026-11-01T12:00:00Z');

describe('daysSince', () => {
  it('counts whole days', () => {
    expect(daysSince('2026-11-01T00:00:00Z', NOW)).toBe(0);
    expect(daysSince('2026-10-31T12:00:01Z', NOW)).toBe(0);
    expect(daysSince('2026-10-31T12:00:00Z', NOW)).toBe(1);
    expect(daysSince('2026-08-03T12:00:00Z', NOW)).toBe(90);
  });

  it('is never negative, however the clocks differ', () => {
    expect(daysSince('2026-11-02T00:00:00Z', NOW)).toBe(0);
  });
});

it('days', () => {
  expect([days(0), days(1), days(90)]).toEqual(['0 days', '1 day', '90 days']);
});
