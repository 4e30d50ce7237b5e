import { expect, it } from 'vitest';
import { keyNames } from './key-names.ts';

it('keyNames', () => {
  const key = { active: true, lastRotated: '2026-01-01T00:00:00.000Z', lastUsed: null };
  expect(keyNames([{ ...key, slot: 2 }])).toBe('access key 2');
  expect(
    keyNames([
      { ...key, slot: 1 },
      { ...key, slot: 2 },
    ]),
  ).toBe('access keys 1 and 2');
});
