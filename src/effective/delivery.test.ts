import { expect, it } from 'vitest';
import { judgeDelivery } from './delivery.ts';

const NOW = Date.parse('2026-11-01T12:00:00Z');
const OLD = '2026-10-01T00:00:00.000Z';

it.each([
  ['lately', { error: null, last: '2026-11-01T11:55:00.000Z', since: OLD }, 'pass'],
  ['a day ago to the second', { error: null, last: '2026-10-31T12:00:00.000Z', since: OLD }, 'pass'],
  ['more than a day ago', { error: null, last: '2026-10-31T11:59:59.000Z', since: OLD }, 'fail'],
  ['never, and just set up', { error: null, last: null, since: '2026-11-01T11:00:00.000Z' }, 'pass'],
  ['never', { error: null, last: null, since: OLD }, 'fail'],
  ['never, and since when is not told', { error: null, last: null, since: null }, 'fail'],
  ['lately, then an error', { error: 'AccessDenied', last: '2026-11-01T11:55:00.000Z', since: OLD }, 'fail'],
])('delivered %s', (_, delivery, verdict) => {
  expect(judgeDelivery({ to: 'to the bucket', ...delivery }, 24, NOW).verdict).toBe(verdict);
});
