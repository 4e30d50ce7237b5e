import { expect, it } from 'vitest';
import { isAnchored } from './anchored-pattern.ts';

it.each([
  ['^123$', true],
  ['^(123|456)$', true],
  ['^123$|^456$', true],
  ['^refs/heads/main$', true],
  ['123', false],
  ['123|456', false],
  ['^123|456$', false],
  ['^123$|456', false],
  ['^123', false],
  ['123$', false],
  ['^price\\$', false],
  ['^ends with a backslash\\\\$', true],
  ['^[|]$', true],
  ['^a\\|b$', true],
  ['', false],
])('%s', (pattern, anchored) => {
  expect(isAnchored(pattern)).toBe(anchored);
});
